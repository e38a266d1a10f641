import { type BlockId, OUTLINE } from "../../generated/outline.ts";
import { STRUCTURE_WORDS } from "../../generated/structure.ts";
import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import { everyStatement } from "../../observation/every-statement.ts";
import { saysZero } from "../../observation/find-contradictions.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import type { Span } from "../../kit/span.ts";
import { sentencesOf } from "../../report/sentences.ts";
import { reportKeyOf } from "../report-key.ts";
import { PartTally, type SeveralTopics, type TextDivision } from "./part-tally.ts";
import { quantifiedSentences } from "./quantified-sentences.ts";
import { REPORT_COLUMNS } from "./report-columns.ts";
import { shareOf } from "./share-of.ts";
import { type Belonging, belongingAt, stretchesOf } from "./stretches-of.ts";

/** By what, and how, reports are divided. */
export interface TopicSharesOptions {
  /** "topics" where left out. */
  readonly of?: TextDivision;
  /** "first" where left out, as `topic` of an observation has it. */
  readonly several?: SeveralTopics;
  /** Only this block of each report, whose length is then the whole: topics of the measures, and not of the plan. */
  readonly within?: BlockId;
}

/**
 * How much of a report is on what: a row for each topic or block, with nothing in it too, and one for what stands under no heading of
 * any ("unassigned").
 *
 * characters         Chinese characters; the rows of a report add up to its length, the shares to 1
 * characters_shared  those of them under a heading that names other topics too
 * quantified_share   quantified_sentences of sentences; null where there are none
 * quantities_per_1000  per 1,000 characters; null where there are none
 * zeros              statements of the period that there was none
 */
export const TOPIC_SHARE_SCHEMA = {
  ...REPORT_COLUMNS,
  of: "string!",
  part: "string!",
  zh: "string!",
  en: "string!",
  characters: "number!",
  share: "number",
  characters_shared: "number!",
  sentences: "number!",
  quantified_sentences: "number!",
  quantified_share: "number",
  quantities: "number!",
  quantities_per_1000: "number",
  zeros: "number!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type TopicShareSchema = typeof TOPIC_SHARE_SCHEMA;

/**
 * How reports divide their length, their sentences and their numbers among topics or blocks.
 *
 * @example
 * topicShares(readings, { of: "topics" }).filter({ part: "enforcement" }).select("agency", "year", "share");
 */
export function topicShares(readings: Readings, options: TopicSharesOptions = {}): Analysis<TopicShareSchema> {
  const { of = "topics", several = "first", within = null } = options;
  const rows = readings.readings.flatMap((reading) => rowsOf(reading, { of, several, within }));
  return analysisOf(TOPIC_SHARE_SCHEMA, rows, {
    method: {
      id: "topic-shares",
      formula: "share = Chinese characters under the headings of a part / Chinese characters of title and text",
      source: "word counts of paragraphs as attention: Deng Xuelin 2015, Chinese Public Administration",
      settings: { of, several, within },
    },
    notes: notesOn(rows, several),
  });
}

interface Part {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

const PARTS: Readonly<Record<TextDivision, readonly Part[]>> = {
  topics: [...OUTLINE.topics, STRUCTURE_WORDS.unassigned],
  blocks: [...OUTLINE.blocks, STRUCTURE_WORDS.unassigned],
};

interface Asked {
  readonly of: TextDivision;
  readonly several: SeveralTopics;
  readonly within: BlockId | null;
}

function rowsOf(reading: Reading, asked: Asked): readonly Row<TopicShareSchema>[] {
  const sums = sumsOf(reading, asked);
  const key = reportKeyOf(reading);
  const total = PARTS[asked.of].reduce((sum, { id }) => sum + sums.characters.sum(id), 0);
  return PARTS[asked.of].map(({ id, zh, en }) => {
    const [characters, sentences] = [sums.characters.sum(id), sums.sentences.sum(id)];
    return {
      ...key,
      of: asked.of,
      part: id,
      zh,
      en,
      characters,
      share: shareOf(characters, total),
      characters_shared: sums.together.sum(id),
      sentences,
      quantified_sentences: sums.quantified.sum(id),
      quantified_share: shareOf(sums.quantified.sum(id), sentences),
      quantities: sums.quantities.sum(id),
      quantities_per_1000: perThousand(sums.quantities.sum(id), characters),
      zeros: sums.zeros.sum(id),
    };
  });
}

type Sums = Readonly<
  Record<"characters" | "together" | "sentences" | "quantified" | "quantities" | "zeros", PartTally>
>;

function sumsOf(reading: Reading, { of, several, within }: Asked): Sums {
  const { report } = reading;
  const observations = everyStatement(reading);
  const tally = (): PartTally => new PartTally(of, several);
  const isAsked = ({ block }: Belonging): boolean => within === null || block === within;
  const stretches = stretchesOf(report).filter(isAsked);
  const all = sentencesOf(report);
  const count = (places: readonly Span[]): PartTally => {
    const belongings = places.map(({ start }) => belongingAt(report, start)).filter(isAsked);
    return belongings.reduce((sum, belonging) => sum.add(belonging, 1), tally());
  };
  return {
    characters: stretches.reduce((sum, stretch) => sum.add(stretch, stretch.characters), tally()),
    together: stretches
      .filter(({ topics }) => of === "topics" && topics.length > 1)
      .reduce((sum, stretch) => sum.add(stretch, stretch.characters), tally()),
    sentences: count(all),
    quantified: count(quantifiedSentences(all, observations)),
    quantities: count(observations),
    zeros: count(observations.filter((one) => one.status === "reported" && saysZero(one))),
  };
}

const perThousand = (count: number, characters: number): number | null =>
  characters === 0 ? null : (count * 1000) / characters;

function notesOn(rows: readonly Row<TopicShareSchema>[], several: SeveralTopics): readonly Note[] {
  const reports = [...new Set(rows.filter((row) => row.characters_shared > 0).map(({ report }) => report))];
  if (reports.length === 0) return [];
  const divided = several === "first" ? "counted under the first alone" : "divided equally";
  const message = `text under a heading that names several topics is ${divided} (characters_shared) in ${reports.length} of the reports`;
  return [{ code: "topic-shares/several-topics", severity: "note", message, reports }];
}
