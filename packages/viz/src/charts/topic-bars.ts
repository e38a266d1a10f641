import { type Frame, readingNames, type TopicPresenceSchema, type TopicShareSchema } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { type Language, labelsOf } from "../label.ts";
import { formatNumber } from "../label-number.ts";
import { reportsWordsOf } from "../label-reports.ts";
import { numberedLegend } from "../parts/numbered-legend.ts";
import { rowLayout, rowsInWords, type RowWords } from "../parts/row-layout.ts";
import { shareBars } from "../parts/share-bars.ts";
import { type DividedReport, dividedReports, UNASSIGNED } from "../reports/divided-reports.ts";
import { type AskedTopics, askedTopics } from "../reports/missing-topics.ts";
import { settingOf } from "../reports/notes-of.ts";
import { leadingParts, partTotals } from "../reports/part-totals.ts";
import { topicSegments } from "../reports/topic-segments.ts";
import { describe } from "../wording/alt-text.ts";
import { reportNames } from "../wording/coverage-words.ts";
import { topicFoot } from "../wording/topic-notes.ts";
import { partName, topicHeadline, topicRow } from "../wording/topic-words.ts";
import { yearSpan } from "../wording/year-span.ts";

/** What a chart of the shares of topics is made of. */
export interface TopicBarsInput {
  /** `topicShares(readings)`, by topics or by blocks: every part of each report that is drawn. */
  readonly shares: Frame<TopicShareSchema>;
  /** `topicPresence(readings)`: with it the chart says which topics of the plan of its year a report is not on. */
  readonly presence?: Frame<TopicPresenceSchema>;
}

/** Of more reports the foot counts what is missing; of so many each bar says it. */
const MOST_SAID_BELOW = 12;

/**
 * How the length of each report divides among the topics of its headings: a bar of 100 per cent a report, in the order of the frame,
 * its parts in the order of the outline; the topic that takes most in all stands out. Text under no heading of any is a part of its own.
 *
 * Of `shares` it reads the key of the report, `of`, `part`, `zh`, `en`, `characters`, `share`, `sentences` and `characters_shared`; of
 * `presence` `topic`, `zh`, `en`, `state`, `asked` and the quote. Every report is drawn: filter the frame by report for fewer.
 *
 * A frame by topics and by blocks at once is a Fault, and so is one that has lost parts of a report.
 *
 * @example
 * topicBars({ shares: topicShares(readings), presence: topicPresence(readings) }, { language: "zh-CN" });
 */
export function topicBars({ shares, presence }: TopicBarsInput, options: ChartOptions): ChartSpec {
  const { language } = options;
  const labels = labelsOf(language);
  const { of, reports } = dividedReports(shares);
  const asked = of === "topics" ? askedTopics(presence) : new Map<string, AskedTopics>();
  const keys = reports.map(({ key }) => key);
  const names = reportNames(keys, labels);
  const within = settingOf(shares, "within");
  const { subtitle } = reportsWordsOf(language).topics;
  const block = within === null ? null : blockName(String(within), language);
  const words = {
    headline: topicHeadline(reports, names, language),
    subtitle: subtitle(of, block, yearSpan(keys, labels)),
    foot: topicFoot({
      reports,
      asked,
      presence: of === "topics" ? presence : undefined,
      isCounted: reports.length > MOST_SAID_BELOW,
      language,
    }),
  };
  const rows = reports.map((one) => topicRow(one, names.get(one.key.report)!, asked.get(one.key.report), language));
  const description = describe({ kind: "topic-shares", ...words, rows }, language);
  return frame([view({ of, reports, asked, names, options })], { ...words, description }, options);
}

interface Drawing {
  readonly of: "topics" | "blocks";
  readonly reports: readonly DividedReport[];
  readonly asked: ReadonlyMap<string, AskedTopics>;
  readonly names: ReadonlyMap<string, string>;
  readonly options: ChartOptions;
}

const blockName = (id: string, language: Language): string => {
  const block = readingNames().blocks.find((one) => one.id === id);
  return block === undefined ? id : partName(block, language);
};

function view(drawing: Drawing): Part {
  const { of, reports, asked, names, options } = drawing;
  const { topics } = reportsWordsOf(options.language);
  const columns = [{ title: topics.length }, ...(asked.size > 0 ? [{ title: topics.asked, isOptional: true }] : [])];
  const layout = rowLayout(
    reports.map((report) => rowWords(report, drawing)),
    columns,
    options,
  );
  const drawn = reports.flatMap(({ parts }) => parts.filter(({ share }) => share > 0).map(({ id }) => id));
  const numbered = (reports[0]?.parts ?? [])
    .map((part, index) => ({ id: part.id, number: index + 1, name: partName(part, options.language) }))
    .filter(({ id }) => id !== UNASSIGNED && drawn.includes(id));
  const numbers = new Map(numbered.map(({ id, number }) => [id, number]));
  const leading = new Set(leadingParts(partTotals(reports)).map(({ part }) => part.id));
  const bars = reports.map((report) => {
    const at = report.key.report;
    const segments = topicSegments({ report, name: names.get(at)!, asked: asked.get(at), numbers, leading, options });
    return { at, segments };
  });
  const silent = reports.filter(({ characters }) => characters === 0).map(({ key }) => key.report);
  const corner = { left: -layout.gutter, top: layout.height, room: innerWidth(options) };
  return {
    width: layout.width,
    height: layout.height,
    layer: [
      ...shareBars(bars, layout, tooltip(options.language)),
      ...layout.layers,
      ...rowsInWords(new Map(silent.map((at) => [at, topics.noText])), layout),
      ...numberedLegend(topics.note.parts(of), numbered, corner),
    ],
  };
}

function rowWords({ key, characters }: DividedReport, { reports, asked, names, options }: Drawing): RowWords {
  const { language } = options;
  const { topics } = reportsWordsOf(language);
  const own = asked.get(key.report);
  const missing = own?.missing.map((topic) => partName(topic, language)) ?? [];
  return {
    at: key.report,
    name: names.get(key.report)!,
    beside: [
      topics.characters(formatNumber(characters, language)),
      own?.asked == null ? "" : `${own.asked - own.missing.length}/${own.asked}`,
    ],
    ...(missing.length > 0 && reports.length <= MOST_SAID_BELOW ? { below: topics.missing(missing) } : {}),
  };
}

function tooltip(language: Language): readonly Part[] {
  const { axis } = labelsOf(language);
  const { topics } = reportsWordsOf(language);
  return [
    { field: "name", title: axis.report },
    { field: "what", title: topics.topic },
    { field: "value", title: topics.share },
    { field: "sentences", title: topics.sentences },
    { field: "quote", title: axis.quote },
  ];
}
