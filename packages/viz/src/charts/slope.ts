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

const LEAST_HEIGHT = 280;
const GAP = 16;
const SILENCE_WIDTH = 190;
const SILENCE_DROP = 44;
const LEAST_PLOT = 140;
const MOST_PLOT = 440;
/** How much of the picture a label may take before it is broken into lines, where labels are few enough to have several. */
const LABEL_SHARE = 0.38;
const MOST_WRAPPED = 8;
/** More silent agencies than these are told together by reason. */
const MOST_SILENT = 4;

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
  const drawing = {
    rows,
    joined,
    from,
    to,
    scale,
    agencies: agencies.size,
    height: heightFor(rows, from, to),
    options,
  };
  return frame([view(drawing)], { ...words, description }, options);
}

interface Drawing {
  readonly rows: readonly Row[];
  readonly joined: readonly Joined[];
  readonly from: number;
  readonly to: number;
  readonly scale: ValueScale;
  readonly agencies: number;
  /** Of the plot: room for the labels of the year that has more of them. */
  readonly height: number;
  readonly options: ChartOptions;
}

function heightFor(rows: readonly Row[], from: number, to: number): number {
  const labels = [from, to].map((year) => rows.filter((row) => isValued(row) && yearOf(row) === year).length);
  return Math.max(LEAST_HEIGHT, ...labels.map((count) => count * LINE_HEIGHT));
}

function view(drawing: Drawing): Part {
  const { rows, joined, from, to, scale, height, options } = drawing;
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
    height,
    layer: [
      yearLines([from, to], place, height),
      ...edges(joined, scale, place),
      ...statementMarks(rows, { along: "y", scale, place, at: yearOf, options, isBare: true }),
      ...leaders(left, -GAP / 4, -GAP + 3),
      ...leaders(right, width + GAP / 4, width + GAP - 3),
      ...textMarks(left, { ...at, x: { value: 0 } }, { ...style, align: "right", dx: -GAP }),
      ...textMarks(right, { ...at, x: { value: width } }, { ...style, align: "left", dx: GAP }),
      ...silences(drawing, place, width),
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

const yearLines = (years: readonly number[], place: Part, height: number): Part => ({
  data: { values: years.map((at) => ({ at })) },
  mark: { type: "rule", color: color.stem, aria: false },
  encoding: { x: place, y: { value: 0 }, y2: { value: height } },
});

/** The numbers of a year beside their marks, moved apart where they would touch; an agency whose line leads to its name has it there only. */
function endLabels(
  { rows, joined, to, scale, agencies, height, options }: Drawing,
  year: number,
): readonly PlacedText[] {
  const valued = rows.filter(isValued).filter((row) => yearOf(row) === year);
  const isNamed = (row: ValuedRow): boolean =>
    agencies > 1 && (year === to || !joined.some(({ from }) => from === row));
  const room = valued.length > MOST_WRAPPED ? Infinity : LABEL_SHARE * innerWidth(options);
  const texts = valued.map((row) => {
    const number = numbersOf(row, scale.unit, options.language);
    return wrap(isNamed(row) ? `${number}  ${row.agency}` : number, size.label, room);
  });
  const gap = LINE_HEIGHT * Math.max(1, ...texts.map(({ length }) => length));
  const wanted = valued.map(({ value }) => pixel(value, scale, height));
  const heights = spread(wanted, gap, height);
  return texts.map((lines, index) => ({ data: { px: heights[index]!, mark: wanted[index]! }, lines }));
}

/** A label that was moved away from its mark is led back to it. */
const LEAST_MOVE = 4;

function leaders(labels: readonly PlacedText[], from: number, to: number): readonly Part[] {
  const moved = labels
    .map(({ data }) => data)
    .filter(({ px, mark }) => Math.abs(Number(px) - Number(mark)) > LEAST_MOVE);
  const pixels = { type: "quantitative", scale: null, axis: null };
  return moved.length === 0
    ? []
    : [
        {
          data: { values: moved },
          mark: { type: "rule", color: color.stem, aria: false },
          encoding: {
            x: { value: from },
            x2: { value: to },
            y: { field: "mark", ...pixels },
            y2: { field: "px" },
          },
        },
      ];
}

/** The height of the middle of a value; of one with an open end, of the end that is known. */
function pixel({ low, high }: Interval, { min, max }: ValueScale, height: number): number {
  const middle = ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
  return height * (1 - (middle - min) / (max - min));
}

/** Below each year, the agencies without a comparable number of it. */
function silences(drawing: Drawing, place: Part, width: number): readonly Part[] {
  const { from, to, height } = drawing;
  const room = Math.max(LEAST_PLOT, Math.min(SILENCE_WIDTH, width)) - GAP / 2;
  const texts = [from, to].flatMap((year) => {
    const lines = silentLines(drawing, year).flatMap((words) => wrap(words, size.small, room));
    return lines.length === 0 ? [] : [{ data: { at: year }, lines }];
  });
  const style = { align: "center", color: color.muted, fontSize: size.small, dy: SILENCE_DROP };
  return textMarks(texts, { x: place, y: { value: height } }, style, "below");
}

/** Each silent agency with its reason; of many, each reason with its agencies. */
function silentLines({ rows, agencies, options: { language } }: Drawing, year: number): readonly string[] {
  const { colon, list } = labelsOf(language);
  const silent = rows.filter(isSilent).filter((row) => yearOf(row) === year);
  if (agencies === 1) return silent.map(({ words }) => words);
  if (silent.length <= MOST_SILENT) return silent.map(({ agency, words }) => `${agency}${colon}${words}`);
  const reasons = [...new Set(silent.map(({ words }) => words))];
  return reasons.map(
    (words) => `${words}${colon}${list(silent.filter((row) => row.words === words).map(({ agency }) => agency))}`,
  );
}
