import type { Comparison, Interval } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { labelsOf, type Language } from "../label.ts";
import { type Breaks, breaksOf } from "../break-of.ts";
import { edges } from "../parts/edges.ts";
import { spread } from "../parts/spread.ts";
import { statementMarks } from "../parts/statement-marks.ts";
import { LINE_HEIGHT, type PlacedText, textMarks } from "../parts/text-marks.ts";
import { isOffZero, lineScale, type ValueScale } from "../parts/value-scale.ts";
import { numbersOf } from "../parts/value-texts.ts";
import { isSilent, isValued, type Row, rowsOf, type ValuedRow } from "../rows.ts";
import { textWidth, wrap } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { breakNotes, datelessNote, edgeNote, foot } from "../wording/foot.ts";
import { subtitle, yearsHeadline } from "../wording/headline.ts";
import { byAgency, type Joined, joinedNeighbours, yearOf, yearsBetween } from "../years.ts";

/** Which years a slope chart sets side by side; the first and the last of the comparison where left out. */
export interface SlopeOptions extends ChartOptions {
  readonly from?: number;
  readonly to?: number;
  /** What core's `seriesBreaks` gives for the same readings: no line leads through a break. None where left out. */
  readonly breaks?: Breaks;
}

const HEIGHT = 280;
const GAP = 16;
const SILENCE_WIDTH = 190;
const SILENCE_DROP = 44;
const LEAST_PLOT = 140;
const MOST_PLOT = 440;

/**
 * One indicator in two years, a line an agency: its ends are the statements of the two reports, and it is drawn only
 * where they may be compared. Below a year stand the agencies that have no comparable number of it, with the reason.
 */
export function slope(comparison: Comparison, options: SlopeOptions): ChartSpec {
  const { language } = options;
  const labels = labelsOf(language);
  const all = rowsOf(comparison, language);
  const years = yearsBetween(all);
  const [from, to] = [options.from ?? years[0] ?? 0, options.to ?? years.at(-1) ?? 0];
  const rows = all.filter((row) => yearOf(row) === from || yearOf(row) === to);
  const agencies = byAgency(rows);
  const breaks = [...agencies.values()].flatMap((own) => breaksOf(options.breaks, comparison, own));
  const told = { comparison, rows, language, breaks };
  const joined = [...agencies.values()].flatMap((own) => joinedNeighbours(comparison, own, to - from, breaks));
  const between = [...new Set(all.map(yearOf))].filter((year) => year !== from && year !== to && !Number.isNaN(year));
  const scale = lineScale(rows, comparison.unit);
  const notes = [
    ...(isOffZero(scale) ? [labels.note.offZero] : []),
    ...edgeNote(joined, labels),
    ...breakNotes(breaks, agencies.size, language, false),
    ...(between.length > 0 ? [labels.note.otherYears(labels.list(between.map(labels.year)))] : []),
    ...datelessNote(all, labels),
  ];
  const words = { headline: yearsHeadline(told, agencies), subtitle: subtitle(told), foot: foot(told, notes) };
  const spoken = rows.map((row) => `${row.name}${labels.colon}${row.words}`);
  const description = describe({ kind: "slope", ...words, rows: spoken }, language);
  const drawing = { rows, joined, from, to, scale, agencies: agencies.size, options };
  return frame([view(drawing)], { ...words, description }, options);
}

interface Drawing {
  readonly rows: readonly Row[];
  readonly joined: readonly Joined[];
  readonly from: number;
  readonly to: number;
  readonly scale: ValueScale;
  readonly agencies: number;
  readonly options: ChartOptions;
}

function view(drawing: Drawing): Part {
  const { rows, joined, from, to, scale, options } = drawing;
  const { language } = options;
  const place = placeOf(from, to, language);
  const left = endLabels(drawing, from);
  const right = to === from ? [] : endLabels(drawing, to);
  const room = innerWidth(options) - widest(left) - widest(right) - 2 * GAP;
  const width = Math.round(Math.max(LEAST_PLOT, Math.min(MOST_PLOT, room)));
  const at = { y: { field: "px", type: "quantitative", scale: null, axis: null } };
  const style = { color: color.ink, fontSize: size.label };
  return {
    width,
    height: HEIGHT,
    layer: [
      yearLines([from, to], place),
      ...edges(joined, scale, place),
      ...statementMarks(rows, { along: "y", scale, place, at: yearOf, options, isBare: true }),
      ...textMarks(left, { ...at, x: { value: 0 } }, { ...style, align: "right", dx: -GAP }),
      ...textMarks(right, { ...at, x: { value: width } }, { ...style, align: "left", dx: GAP }),
      ...silences(drawing, place),
    ],
  };
}

const widest = (texts: readonly PlacedText[]): number =>
  Math.max(0, ...texts.flatMap(({ lines }) => lines.map((line) => textWidth(line, size.label))));

function placeOf(from: number, to: number, language: Language): Part {
  const { axis, year } = labelsOf(language);
  return {
    field: "at",
    type: "quantitative",
    title: null,
    scale: { domain: [from, Math.max(to, from + 1)], nice: false, zero: false },
    axis: {
      title: null,
      values: from === to ? [from] : [from, to],
      format: "d",
      grid: false,
      domain: false,
      ticks: false,
      labelFlush: false,
      labelColor: color.ink,
      labelFontSize: size.label,
      labelFontWeight: "bold",
      labelPadding: 14,
      description: axis.described(axis.year, year(from), year(to)),
    },
  };
}

const yearLines = (years: readonly number[], place: Part): Part => ({
  data: { values: years.map((at) => ({ at })) },
  mark: { type: "rule", color: color.stem, aria: false },
  encoding: { x: place, y: { value: 0 }, y2: { value: HEIGHT } },
});

/** The numbers of a year beside their marks, moved apart where they would touch; each agency is named once. */
function endLabels({ rows, to, scale, agencies, options }: Drawing, year: number): readonly PlacedText[] {
  const valued = rows.filter(isValued).filter((row) => yearOf(row) === year);
  const heights = spread(
    valued.map(({ value }) => pixel(value, scale)),
    LINE_HEIGHT,
  );
  const isNamed = (row: ValuedRow): boolean =>
    agencies > 1 && (year === to || !rows.some((other) => isValued(other) && isLaterTwin(other, row, to)));
  return valued.map((row, index) => {
    const number = numbersOf(row, scale.unit, options.language);
    return { data: { px: heights[index]! }, lines: [isNamed(row) ? `${number}  ${row.agency}` : number] };
  });
}

const isLaterTwin = (other: Row, row: Row, to: number): boolean =>
  other.agency === row.agency && yearOf(other) === to;

/** The height of the middle of a value; of one with an open end, of the end that is known. */
function pixel({ low, high }: Interval, { min, max }: ValueScale): number {
  const middle = ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
  return HEIGHT * (1 - (middle - min) / (max - min));
}

/** Below each year, the agencies without a comparable number of it. */
function silences({ rows, from, to, agencies, options: { language } }: Drawing, place: Part): readonly Part[] {
  const { colon } = labelsOf(language);
  const texts = [from, to].flatMap((year) => {
    const silent = rows.filter(isSilent).filter((row) => yearOf(row) === year);
    const lines = silent.flatMap(({ agency, words }) =>
      wrap(agencies > 1 ? `${agency}${colon}${words}` : words, size.small, SILENCE_WIDTH),
    );
    return lines.length === 0 ? [] : [{ data: { at: year }, lines }];
  });
  const style = { align: "center", color: color.muted, fontSize: size.small, dy: SILENCE_DROP };
  return textMarks(texts, { x: place, y: { value: HEIGHT } }, style, "below");
}
