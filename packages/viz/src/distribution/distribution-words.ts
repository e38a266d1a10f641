import { codebookOf, type Interval, type Note, type ReadByCodebook } from "@fazhi/core";
import { type Language, labelsOf } from "../label.ts";
import { formatInterval, formatNumber } from "../label-number.ts";
import { statisticsLabelsOf } from "../label-statistics.ts";
import { unitName } from "../label-unit.ts";
import { intervalOf, valueWords } from "../value-row.ts";
import { analysisNotes } from "../wording/analysis-notes.ts";
import { sourceLine } from "../wording/foot.ts";
import { indicatorTitle } from "../wording/indicator-title.ts";
import { yearSpan } from "../wording/report-titles.ts";
import { silentLine, tallyLine } from "../wording/silent-line.ts";
import { bandWords, countWords } from "./band-columns.ts";
import { type LaneShape, MOST_NAMED } from "./lane-shape.ts";
import { type DistributionParts, figureOf, type Lane } from "./lanes.ts";
import { LEAST, markedFigures } from "./quartile-marks.ts";

/** A distribution in one language: what every sentence about it is made of. */
export interface ToldDistribution extends ReadByCodebook {
  readonly parts: DistributionParts;
  readonly lanes: readonly Lane[];
  /** A name for each report. */
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** The finding, and how many reports have no number. */
export function distributionHeadline(told: ToldDistribution): string {
  const { parts, lanes, language } = told;
  const labels = labelsOf(language);
  const stated = lanes.filter(({ figures }) => figures.n > 0);
  if (stated.length === 0) return labels.ranking.none;
  const [only] = stated;
  const finding = only !== undefined && stated.length === 1 ? ofOneLane(only, language) : ofMedians(stated, language);
  return labels.andTally(finding, tallyLine(parts.values.rows(), language));
}

function ofOneLane(lane: Lane, language: Language): string {
  const finding = laneFinding(lane, language);
  return lane.name === "" ? finding : statisticsLabelsOf(language).distribution.ofGroup(lane.name, finding);
}

/** What may be said of the values of one group. */
function laneFinding({ figures, values }: Lane, language: Language): string {
  const { ranking } = labelsOf(language);
  const words = statisticsLabelsOf(language).distribution;
  const say = (name: Parameters<typeof figureOf>[1]): string =>
    formatInterval(figureOf(figures, name)!, language, figures.unit);
  const [first] = values;
  if (first !== undefined && values.length === 1) return ranking.single(first.name, valueWords(first.row, language));
  const [least, most] = [figureOf(figures, "min"), figureOf(figures, "max")];
  if (isPoint(least) && isPoint(most) && least.low === most.low) return ranking.allEqual(say("min"));
  if (figures.n < LEAST.quartiles) return words.range(figures.n, say("min"), say("max"));
  const [q1, q3] = [figureOf(figures, "q1"), figureOf(figures, "q3")];
  if (isPoint(q1) && isPoint(q3) && q1.low === q3.low) return words.sameHalf(say("q1"));
  return words.spread(say("median"), say("q1"), say("q3"));
}

const isPoint = (interval: Interval | null): interval is Interval =>
  interval !== null && interval.low !== null && interval.low === interval.high;

const MOST_GROUPS = 3;

/** Which group has the highest median, where the wordings leave no doubt of it. */
function ofMedians(lanes: readonly Lane[], language: Language): string {
  const words = statisticsLabelsOf(language).distribution;
  const medians = lanes.map((lane) => ({ lane, median: figureOf(lane.figures, "median")! }));
  const say = ({ median, lane }: (typeof medians)[number]): string =>
    formatInterval(median, language, lane.figures.unit);
  const top = medians.reduce((a, b) => ((b.median.low ?? -Infinity) > (a.median.low ?? -Infinity) ? b : a));
  const rivals = medians.filter((one) => one !== top && (one.median.high ?? Infinity) >= (top.median.low ?? -Infinity));
  if (rivals.length === 0) return words.highestMedian(top.lane.name, say(top));
  const areEqual = [top, ...rivals].every(({ median }) => isPoint(median) && median.low === top.median.low);
  const named = medians.filter((one) => one === top || rivals.includes(one)).map(({ lane }) => lane.name);
  if (areEqual && named.length === medians.length) return words.equalMedians(say(top));
  const groups = words.groups(named.slice(0, MOST_GROUPS), named.length);
  return areEqual ? words.highestMedian(groups, say(top)) : words.undecidedMedians(groups);
}

/** What is measured, in what, and when. */
export function distributionSubtitle({ parts, language, ...read }: ToldDistribution): string {
  const labels = labelsOf(language);
  const id = String(parts.values.method.settings.indicator);
  const unit = parts.figures.rows()[0]?.unit ?? "";
  const name = indicatorTitle(read, id, language);
  const printed = unit === "" ? codebookOf(read).indicatorOf(id).unit : unit;
  return labels.subtitle(name, unitName(printed, language), yearSpan(parts.values.rows(), labels));
}

/** Above the dots of a lane: its group, how many reports, how many with a number, and their median where no line has it. */
export function laneCaption(lane: Lane, language: Language, isWordy: boolean): string {
  const words = statisticsLabelsOf(language).distribution;
  const { n, reports, unit } = lane.figures;
  const median = figureOf(lane.figures, "median");
  const said = [
    words.lane(n, reports),
    ...(isWordy || median === null || n < LEAST.median
      ? []
      : [words.laneMedian(formatInterval(median, language, unit))]),
  ];
  const counted = labelsOf(language).list(said);
  return lane.name === "" ? counted : words.laneOf(lane.name, counted);
}

/** For one who cannot see the chart: each group with its bands, then each value. */
export function distributionRows({ lanes, language }: ToldDistribution): readonly string[] {
  const { colon } = labelsOf(language);
  const words = statisticsLabelsOf(language).distribution;
  return [
    ...lanes.flatMap((lane) => [
      laneCaption(lane, language, false),
      ...lane.bands.map((band) => bandWords(band, language) + colon + words.reports(countWords(band, language))),
    ]),
    ...lanes.flatMap(({ values }) => values.map(({ name, row }) => name + colon + valueWords(row, language))),
  ];
}

/** The source, what each kind of mark means, who is silent, and what core notes. */
export function distributionFoot(told: ToldDistribution, shapes: readonly LaneShape[]): readonly string[] {
  const { parts, lanes, names, language } = told;
  const labels = labelsOf(language);
  const words = statisticsLabelsOf(language);
  const rows = parts.values.rows();
  const source = sourceLine(
    rows.filter(({ state }) => state !== "no-report"),
    labels,
  );
  const left = lanes.length - shapes.length;
  const notes = [
    ...markNotes(shapes, language),
    ...outlierNotes(told),
    ...silentLine(rows, names, language),
    ...(left > 0 ? [words.distribution.omittedGroups(left)] : []),
    ...analysisNotes(notesOf(parts), words),
  ];
  return [source, notes.join("").trim()].filter((line) => line !== "");
}

/** Where years have lanes of their own, nothing is said of years side by side. */
const notesOf = ({ values, figures, bands }: DistributionParts): readonly Note[] =>
  [...values.notes, ...figures.notes, ...bands.notes].filter(
    ({ code }) => code !== "years/mixed" || figures.method.settings.by !== "year",
  );

/** One sentence for each kind of mark that the chart has. */
function markNotes(shapes: readonly LaneShape[], language: Language): readonly string[] {
  const { note } = labelsOf(language);
  const words = statisticsLabelsOf(language).distribution;
  const values = shapes.flatMap(({ lane }) => lane.values.map(({ value }) => value));
  const figures = shapes.flatMap((shape) => markedFigures(shape));
  const bands = shapes.flatMap(({ lane }) => (lane.values.length === 0 ? [] : lane.bands));
  const widths = new Set(
    bands.flatMap(({ from, to }) => (from === null || to === null ? [] : Number((to - from).toPrecision(9)))),
  );
  const said: readonly (readonly [boolean, string])[] = [
    [values.length > 0, words.dots],
    [values.some(({ low, high }) => low !== null && high !== null && low < high), note.interval],
    [values.some(({ high }) => high === null), note.unboundedAbove],
    [values.some(({ low, high }) => low === null && high !== null), note.unboundedBelow],
    [figures.some(({ name }) => name !== "median"), words.quartiles],
    [figures.length > 0 && figures.every(({ name }) => name === "median"), words.medianOnly],
    [bands.length > 0, words.bars],
    [widths.size > 0, words.lastEdge],
    [bands.some(({ either }) => either > 0), words.either],
    [widths.size > 1, words.unequal],
    [bands.some(({ from, to }) => from === null || to === null), words.openBand],
  ];
  return said.filter(([isNeeded]) => isNeeded).map(([, sentence]) => sentence);
}

function outlierNotes({ parts, names, language }: ToldDistribution): readonly string[] {
  const words = statisticsLabelsOf(language).distribution;
  const rows = parts.values.rows().filter((row) => intervalOf(row) !== null);
  const far = rows.filter(({ verdict }) => verdict === "outlier");
  const undecided = rows.filter(({ verdict }) => verdict === "undecided").length;
  const named = far
    .slice(0, MOST_NAMED)
    .map((row) => `${names.get(row.report) ?? row.report} ${valueWords(row, language)}`);
  const cutoff = formatNumber(Number(parts.values.method.settings.cutoff), language);
  return [
    ...(far.length > 0 ? [words.outliers(named, far.length - named.length, cutoff)] : []),
    ...(undecided > 0 ? [words.outlierUndecided(undecided)] : []),
  ];
}
