import type { TopicId } from "../../generated/outline.ts";
import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import { overlap } from "../../kit/span.ts";
import { quotesOf } from "../../observation/find-groups.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { topicsByBody } from "../../report/body-words.ts";
import { topicsOf } from "../../report/heading-words.ts";
import type { Sentence } from "../../report/sentences.ts";
import { reportKeyOf } from "../report-key.ts";
import { REPORT_COLUMNS } from "../structure/report-columns.ts";
import { type BlockItem, itemsOfBlock } from "./block-items.ts";

/**
 * One row for each item that a report plans, `item` counting from 1 within the report.
 *
 * quote, start, end   the item as printed, up to the next one; `words` is the same without line breaks and markup
 * topic               by the words of its heading or first sentence ("heading"), else by those of all of it ("words")
 * quantities          planned numbers in it; `quantity_words`: their words
 */
export const PLAN_SCHEMA = {
  ...REPORT_COLUMNS,
  item: "number!",
  words: "string!",
  quote: "string!",
  start: "number!",
  end: "number!",
  sentences: "number!",
  topic: "string",
  topic_by: "string",
  quantities: "number!",
  quantity_words: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type PlanSchema = typeof PLAN_SCHEMA;

/** What reports plan for the next year, item by item. */
export function plansOf(readings: Readings): Analysis<PlanSchema> {
  const rows = readings.readings.map((reading) => planItems(reading).map((item, index) => rowOf(reading, item, index)));
  return analysisOf(PLAN_SCHEMA, rows.flat(), {
    method: {
      id: "plans",
      formula:
        "items under headings or listed (first, second …) in the block of plans; its sentences where none are listed",
      source: "this library, compare/pledges/block-items",
      settings: {},
    },
    notes: notesOn(readings, rows),
  });
}

/** The items of a report's plan. */
export const planItems = ({ report }: Reading, sentences?: readonly Sentence[]): readonly BlockItem[] =>
  itemsOfBlock(report, "plan", sentences === undefined ? {} : { sentences });

/** The topic of an item of a plan, and by what it is known. */
export function planTopicOf({ words, sentences }: BlockItem): {
  readonly topic: TopicId | null;
  readonly by: string | null;
} {
  const [named] = topicsOf(sentences[0]?.words ?? words);
  if (named !== undefined) return { topic: named, by: "heading" };
  const [spoken] = topicsByBody(words);
  return spoken === undefined ? { topic: null, by: null } : { topic: spoken, by: "words" };
}

function rowOf(reading: Reading, item: BlockItem, index: number): Row<PlanSchema> {
  const { words, quote, start, end, sentences } = item;
  const planned = reading.observations.filter((one) => one.status === "planned" && overlap(one, item));
  const { topic, by } = planTopicOf(item);
  return {
    ...reportKeyOf(reading),
    item: index + 1,
    words: words.replaceAll("\n", " "),
    quote,
    start,
    end,
    sentences: sentences.length,
    topic,
    topic_by: by,
    quantities: planned.length,
    quantity_words: quotesOf(planned)
      .map((one) => one.quote)
      .join(" "),
  };
}

function notesOn({ readings }: Readings, rows: readonly (readonly unknown[])[]): readonly Note[] {
  const without = readings.flatMap(({ report }, index) => (rows[index]?.length === 0 ? [report.id] : []));
  if (without.length === 0) return [];
  const message = "some reports have no block of plans: they have no row";
  return [{ code: "plans/none", severity: "note", message, reports: without }];
}
