import type { BlockId, TopicId } from "../../generated/outline.ts";
import { blocksPresent, type Present, topicsPresent } from "../../observation/measures/contents.ts";
import { listedIn } from "../../observation/measures/listed-items.ts";
import { sizeOf } from "../../observation/measures/size.ts";
import type { Reading } from "../../observation/reading.ts";
import type { ReportMeasureId } from "../../generated/measures.ts";
import { sentencesOf } from "../../report/sentences.ts";
import { blockOrder } from "./block-order.ts";

/** How one report is made. */
export interface ReportStructure {
  readonly blocks: ReadonlyMap<BlockId, Present<BlockId>>;
  readonly topics: ReadonlyMap<TopicId, Present<TopicId>>;
  /** The blocks in the order in which they are printed. */
  readonly order: readonly BlockId[];
  /** A measure of length or of what is listed. */
  readonly measure: (id: ReportMeasureId) => number;
}

/** What a report holds and in which order, with its measures. */
export function structureOf(reading: Reading): ReportStructure {
  const { report } = reading;
  const sentences = sentencesOf(report);
  const taken = [...sizeOf(report, sentences), ...listedIn(report, sentences)];
  const measures = new Map(taken.map(({ id, value }) => [id, value]));
  return {
    blocks: new Map(blocksPresent(report, sentences).map((block) => [block.id, block])),
    topics: new Map(topicsPresent(report, sentences).map((topic) => [topic.id, topic])),
    order: blockOrder(sentences),
    measure: (id) => Number(measures.get(id) ?? 0),
  };
}
