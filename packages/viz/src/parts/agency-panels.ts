import { agenciesByLatest, type AgencyRow } from "../agency-rows.ts";
import type { ChartOptions, Part } from "../chart-spec.ts";
import { innerWidth } from "../frame.ts";
import { labelsOf, type Language } from "../label.ts";
import { isSilent, isValued, type ValuedRow } from "../rows.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { type PanelTold, panelTitle } from "../wording/multiples-words.ts";
import { labelMarks, plotWidth, valueLabel, type ValueLabel } from "./dot-labels.ts";
import { dotRows, rowPlace } from "./dot-rows.ts";
import { inGrid, panelGrid } from "./panel-grid.ts";
import { rowStep } from "./row-step.ts";
import { type PlacedText, textMarks } from "./text-marks.ts";
import { panelNames } from "./trend-panel.ts";
import { type ValueScale, valueScale } from "./value-scale.ts";
import { numbersOf } from "./value-texts.ts";
import { yearLegend } from "./year-legend.ts";
import { lanesHeight } from "./year-look.ts";

const NAME_SHARE = 0.25;
const GAP = 12;
const LEAST_CELL = 160;
const LEAST_PLOT = 60;
const ROW_GAP = 8;
const TITLE_RISE = 14;
const LEGEND_HEIGHT = 12;

/**
 * Several agencies, a dot plot for each indicator; the rows of all panels are the same agencies in the same order, named at
 * the left of each line of panels. Of several years the first view is the legend of their signs.
 */
export function agencyPanels(
  panels: readonly PanelTold[],
  agencies: readonly AgencyRow[],
  years: readonly number[],
  options: ChartOptions,
): readonly Part[] {
  const { language } = options;
  const names = agencies.map(({ agency }) => ({
    data: { at: agency },
    lines: wrapClauses(agency, size.label, NAME_SHARE * innerWidth(options)),
  }));
  const gutter = Math.max(0, ...names.flatMap(({ lines }) => lines.map((line) => textWidth(line, size.label)))) + GAP;
  const grid = panelGrid(panels.length, LEAST_CELL, gutter, options);
  const drawn = panels.map((told) => panelOf(told, { agencies, years, cell: grid.cell, language }));
  const width = Math.min(...drawn.map(({ widest }) => widest));
  const lines = agencies.map((_, at) =>
    Math.max(names[at]!.lines.length, ...drawn.map(({ silences }) => silences[at]!.lines.length)),
  );
  const step = Math.max(lanesHeight(years) + ROW_GAP, rowStep(lines, ROW_GAP));
  const views = drawn.map((panel, at) =>
    view(panel, { years, width, step, options }, at % grid.columns === 0 ? names : []),
  );
  const legend = yearLegend(years, { left: 0, top: LEGEND_HEIGHT / 2, language });
  return [...(legend.length === 0 ? [] : [{ width: 1, height: LEGEND_HEIGHT, layer: legend }]), inGrid(views, grid)];
}

interface Panel {
  readonly rows: readonly AgencyRow[];
  readonly scale: ValueScale;
  readonly title: readonly string[];
  readonly values: readonly ValueLabel[];
  readonly silences: readonly PlacedText[];
  /** As wide as its plot may be. */
  readonly widest: number;
}

interface Shared {
  readonly agencies: readonly AgencyRow[];
  readonly years: readonly number[];
  readonly cell: number;
  readonly language: Language;
}

function panelOf(told: PanelTold, { agencies, years, cell, language }: Shared): Panel {
  const { comparison } = told;
  const own = new Map(agenciesByLatest(told.rows).map((row) => [row.agency, row]));
  const rows = agencies.map(({ agency }) => own.get(agency) ?? { agency, own: [] });
  const scale = valueScale(
    rows.flatMap((row) => row.own),
    comparison.unit,
  );
  const words = (row: ValuedRow): string => numbersOf(row, scale.unit, language);
  const values = rows.map((row) => valueLabel(row, { years, scale, language, words }));
  return {
    rows,
    scale,
    title: panelTitle(told, language).flatMap((line) => wrapClauses(line, size.label, cell)),
    values,
    silences: rows.map((row) => silence(row, cell - GAP, language)),
    widest: plotWidth(cell, values, scale, LEAST_PLOT),
  };
}

/** Why an agency has no mark at all in a panel, in few words. */
function silence({ agency, own }: AgencyRow, room: number, language: Language): PlacedText {
  if (own.some(isValued)) return { data: { at: agency }, lines: [] };
  const labels = labelsOf(language);
  const reasons = own.filter(isSilent).map(({ row }) => {
    const isStated = row.state === "stated" || row.state === "zero-stated";
    return isStated ? labels.unplaced([]) : labels.state[row.state];
  });
  const words = own.length === 0 ? labels.note.notAsked : labels.list([...new Set(reasons)]);
  return { data: { at: agency }, lines: wrapClauses(words, size.small, room) };
}

interface Drawing {
  readonly years: readonly number[];
  readonly width: number;
  readonly step: number;
  readonly options: ChartOptions;
}

function view(
  { rows, scale, title, values, silences }: Panel,
  { years, width, step, options }: Drawing,
  names: readonly PlacedText[],
): Part {
  const y = rowPlace(rows);
  const atLeft = { y, x: { value: 0 } };
  return {
    width,
    height: { step },
    layer: [
      ...dotRows({ agencies: rows, years, scale, options }),
      ...labelMarks(values, scale, y),
      ...textMarks(
        silences.filter(({ lines }) => lines.length > 0),
        atLeft,
        { align: "left", color: color.muted, fontSize: size.small, dx: GAP / 2 },
      ),
      ...textMarks(names, atLeft, { align: "right", color: color.ink, fontSize: size.label, dx: -GAP }),
      ...panelNames(title, TITLE_RISE),
    ],
  };
}
