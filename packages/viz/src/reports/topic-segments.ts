import type { ChartOptions } from "../chart-spec.ts";
import { labelsOf } from "../label.ts";
import { formatNumber } from "../label-number.ts";
import { reportsWordsOf } from "../label-reports.ts";
import { linkOf } from "../parts/link.ts";
import type { Segment } from "../parts/share-bars.ts";
import { color } from "../theme.ts";
import { shareWords } from "../wording/share-words.ts";
import { partName } from "../wording/topic-words.ts";
import { type DividedPart, type DividedReport, UNASSIGNED } from "./divided-reports.ts";
import type { AskedTopics } from "./missing-topics.ts";

/** What the segments of one report are drawn by. */
export interface SegmentsOf {
  readonly report: DividedReport;
  readonly name: string;
  readonly asked: AskedTopics | undefined;
  /** Of each part that occurs. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The parts that stand out. */
  readonly leading: ReadonlySet<string>;
  readonly options: ChartOptions;
}

type Look = Pick<Segment, "fill" | "stroke" | "ink">;

const HOLLOW: Look = { fill: color.gap, stroke: color.axis, ink: color.muted };
const LEADING: Look = { fill: color.warn, stroke: color.warn, ink: color.onWarn };
/** Neighbours differ in shade. */
const SHADES: readonly [Look, Look] = [
  { fill: color.ramp4, stroke: color.ramp4, ink: color.onRamp },
  { fill: color.ramp5, stroke: color.ramp5, ink: color.onRamp },
];

/** The segments of one report, in the order of the outline. */
export const topicSegments = (of: SegmentsOf): readonly Segment[] =>
  of.report.parts
    .filter(({ share }) => share > 0)
    .map((part, index) => ({
      part: part.id,
      share: part.share,
      ...lookOf(part, index, of.leading),
      labels: labelsIn(part, of),
      said: saidOf(part, of),
    }));

function lookOf({ id }: DividedPart, index: number, leading: ReadonlySet<string>): Look {
  if (id === UNASSIGNED) return HOLLOW;
  return leading.has(id) ? LEADING : SHADES[index % 2 === 0 ? 0 : 1];
}

function labelsIn(
  { id, share, ...part }: DividedPart,
  { numbers, options: { language } }: SegmentsOf,
): readonly string[] {
  const short = reportsWordsOf(language).topics.short[id] ?? partName(part, language);
  const number = numbers.get(id);
  return [`${short} ${shareWords(share)}`, short, ...(number === undefined ? [shareWords(share)] : [String(number)])];
}

function saidOf(part: DividedPart, { report, name, asked, options }: SegmentsOf): Segment["said"] {
  const { language } = options;
  const { topics } = reportsWordsOf(language);
  const what = partName(part, language);
  const value = topics.segment(percent(part.share), formatNumber(Math.round(part.characters), language));
  const shown = asked?.shownBy.get(part.id);
  const quote = shown?.quote.replace(/\s+/g, " ").trim() ?? "";
  return {
    name,
    what,
    value,
    sentences: formatNumber(Math.round(part.sentences), language),
    quote,
    spoken: labelsOf(language).statement(labelsOf(language).list([name, what]), value, quote),
    ...linkOf(shown === undefined ? null : { report: report.key.report, ...shown }, options),
  };
}

/** With a decimal, where there is room to read it. */
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
