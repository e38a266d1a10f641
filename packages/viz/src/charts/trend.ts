import type { Comparison } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { labelsOf } from "../label.ts";
import { edges } from "../parts/edges.ts";
import { gapMarks } from "../parts/gap-marks.ts";
import { statementMarks } from "../parts/statement-marks.ts";
import { tickWords, isOffZero, lineScale, type ValueScale } from "../parts/value-scale.ts";
import { textMarks } from "../parts/text-marks.ts";
import { valueTexts } from "../parts/value-texts.ts";
import { yearAxisLayer, yearPlace } from "../parts/year-place.ts";
import { type Row, rowsOf } from "../rows.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { datelessNote, edgeNote, foot } from "../wording/foot.ts";
import { subtitle, yearsHeadline } from "../wording/headline.ts";
import { type AgencyYears, byAgency, joinedNeighbours, yearOf, yearsBetween } from "../years.ts";

const HEIGHT = { single: 260, panel: 170 } as const;
const MOST_COLUMNS = 3;
const LEAST_PANEL = 220;
const SPACING = 28;
const NAME_RISE = 38;

/**
 * One indicator through the years, one panel an agency, all on one scale. A line joins neighbouring years that both
 * have a comparable value, and no others; a year without one is a grey column with the reason in words.
 */
export function trend(comparison: Comparison, options: ChartOptions): ChartSpec {
  const { language } = options;
  const labels = labelsOf(language);
  const rows = rowsOf(comparison, language);
  const agencies = byAgency(rows);
  const told = { comparison, rows, language };
  const joined = [...agencies.values()].flatMap((own) => joinedNeighbours(comparison, own, 1));
  const scale = lineScale([...agencies.values()].flat(), comparison.unit);
  const notes = [
    ...(isOffZero(scale) ? [labels.note.offZero] : []),
    ...edgeNote(joined, labels),
    ...datelessNote(rows, labels),
  ];
  const words = {
    headline: yearsHeadline(told, agencies),
    subtitle: subtitle(told),
    foot: foot(told, notes),
  };
  const spoken = rows.map((row) => `${row.name}${labels.colon}${row.words}`);
  const description = describe({ kind: "trend", ...words, rows: spoken }, language);
  return frame([panels(comparison, scale, [...agencies], options)], { ...words, description }, options);
}

function panels(
  comparison: Comparison,
  scale: ValueScale,
  agencies: readonly (readonly [string, AgencyYears])[],
  options: ChartOptions,
): Part {
  const rows = agencies.flatMap(([, own]) => own);
  const shared = { comparison, scale, years: yearsBetween(rows), options };
  const [only] = agencies;
  if (only === undefined || agencies.length === 1) {
    const width = innerWidth(options) - axisWidth(shared);
    return panel({ ...shared, own: only?.[1] ?? [], width, height: HEIGHT.single });
  }
  const columns = columnsFor(agencies.length, innerWidth(options));
  const width = Math.floor((innerWidth(options) - SPACING * (columns - 1)) / columns - axisWidth(shared));
  return {
    columns,
    spacing: SPACING,
    concat: agencies.map(([agency, own]) => panel({ ...shared, own, width, height: HEIGHT.panel, name: agency })),
  };
}

const columnsFor = (panelCount: number, room: number): number =>
  Math.max(1, Math.min(MOST_COLUMNS, panelCount === 4 ? 2 : panelCount, Math.floor(room / LEAST_PANEL)));

/** Room for the numbers at the left of a panel. */
const axisWidth = ({ scale, options }: Pick<Panel, "scale" | "options">): number =>
  14 + Math.max(0, ...tickWords(scale, options.language).map((word) => textWidth(word, size.small)));

interface Panel {
  readonly comparison: Comparison;
  readonly scale: ValueScale;
  readonly years: readonly number[];
  readonly options: ChartOptions;
  readonly own: readonly Row[];
  readonly width: number;
  readonly height: number;
  /** Above the panel; a chart of one agency has the name in its headline. */
  readonly name?: string;
}

function panel({ comparison, scale, years, options, own, width, height, name }: Panel): Part {
  const { language } = options;
  const place = yearPlace(years, language);
  const step = width / Math.max(1, years.length);
  return {
    width,
    height,
    layer: [
      yearAxisLayer(years, scale, place, language),
      ...gapMarks(own, years, { place, step, height, language }),
      ...edges(joinedNeighbours(comparison, own, 1), scale, place),
      ...statementMarks(own, { along: "y", scale, place, at: yearOf, options }),
      ...valueTexts(own, { scale, place, step, language }),
      ...(name === undefined ? [] : panelName(name, width)),
    ],
  };
}

const panelName = (name: string, width: number): readonly Part[] =>
  textMarks(
    [{ data: {}, lines: wrapClauses(name, size.label, width) }],
    { x: { value: 0 }, y: { value: -NAME_RISE } },
    { align: "left", color: color.ink, fontSize: size.label, fontWeight: "bold" },
    "above",
  );
