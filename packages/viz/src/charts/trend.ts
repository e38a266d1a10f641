import type { Comparison } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { labelsOf } from "../label.ts";
import { type Breaks, breaksOf } from "../break-of.ts";
import { axisWidth, type TrendPanel, trendPanel } from "../parts/trend-panel.ts";
import { isOffZero, lineScale } from "../parts/value-scale.ts";
import { rowsOf } from "../rows.ts";
import { wrapClauses } from "../text-width.ts";
import { size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { breakNotes, datelessNote, edgeNote, foot } from "../wording/foot.ts";
import { subtitle, yearsHeadline } from "../wording/headline.ts";
import { type AgencyYears, byAgency, joinedNeighbours, yearsBetween } from "../years.ts";

const HEIGHT = { single: 260, panel: 170, low: 120 } as const;
/** More panels than these are drawn lower. */
const MANY = 12;
const MOST_COLUMNS = 3;
const LEAST_PANEL = 220;
const SPACING = 28;

/** Where the series of a trend break. */
export interface TrendOptions extends ChartOptions {
  /**
   * What core's `seriesBreaks` gives for the same readings; of it the columns agency, region, indicator, year, to_report, code,
   * obs_status and quotes are read. None where left out: then nothing is said of breaks.
   */
  readonly breaks?: Breaks;
}

/**
 * One indicator through the years, one panel an agency, all on one scale. A line joins neighbouring years that both
 * have a comparable value, and no others; a year without one is a grey column with the reason in words. Where a series
 * breaks (B) an upright dashed line parts the years, nothing is drawn through it, and the headline says nothing of rise or
 * fall across it; where a definition differs and the series goes on (D) the line is dotted.
 */
export function trend(comparison: Comparison, options: TrendOptions): ChartSpec {
  const { language } = options;
  const labels = labelsOf(language);
  const rows = rowsOf(comparison, language);
  const agencies = byAgency(rows);
  const breaks = [...agencies.values()].flatMap((own) => breaksOf(options.breaks, comparison, own));
  const told = { comparison, rows, language, breaks };
  const joined = [...agencies.values()].flatMap((own) => joinedNeighbours(comparison, own, 1, breaks));
  const scale = lineScale([...agencies.values()].flat(), comparison.unit);
  const notes = [
    ...(isOffZero(scale) ? [labels.note.offZero] : []),
    ...edgeNote(joined, labels),
    ...breakNotes(breaks, agencies.size, language, true),
    ...datelessNote(rows, labels),
  ];
  const words = {
    headline: yearsHeadline(told, agencies),
    subtitle: subtitle(told),
    foot: foot(told, notes),
  };
  const spoken = rows.map((row) => `${row.name}${labels.colon}${row.words}`);
  const description = describe({ kind: "trend", ...words, rows: spoken }, language);
  return frame([panels({ comparison, scale, breaks, options }, [...agencies])], { ...words, description }, options);
}

function panels(
  drawn: Pick<TrendPanel, "comparison" | "scale" | "breaks" | "options">,
  agencies: readonly (readonly [string, AgencyYears])[],
): Part {
  const { options } = drawn;
  const shared = { ...drawn, years: yearsBetween(agencies.flatMap(([, own]) => own)) };
  const [only] = agencies;
  if (only === undefined || agencies.length === 1) {
    const width = innerWidth(options) - axisWidth(shared);
    return trendPanel({ ...shared, own: only?.[1] ?? [], width, height: HEIGHT.single });
  }
  const columns = columnsFor(agencies.length, innerWidth(options));
  const height = agencies.length > MANY ? HEIGHT.low : HEIGHT.panel;
  const width = Math.floor((innerWidth(options) - SPACING * (columns - 1)) / columns - axisWidth(shared));
  return {
    columns,
    spacing: SPACING,
    concat: agencies.map(([agency, own]) =>
      trendPanel({ ...shared, own, width, height, names: wrapClauses(agency, size.label, width) }),
    ),
  };
}

const columnsFor = (panelCount: number, room: number): number =>
  Math.max(1, Math.min(MOST_COLUMNS, panelCount === 4 ? 2 : panelCount, Math.floor(room / LEAST_PANEL)));
