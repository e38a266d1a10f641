import type { BlockId, TopicId } from "../../generated/outline.ts";
import { blocksPresent, type Present, topicsPresent } from "../../observation/measures/contents.ts";
import { listedIn } from "../../observation/measures/listed-items.ts";
import { sizeOf } from "../../observation/measures/size.ts";
import type { Reading } from "../../observation/reading.ts";
import type { ReportMeasureId } from "../../generated/measures.ts";
import { sentencesOf } from "../../report/sentences.ts";
import { problemsIn } from "../pledges/report-problems.ts";
import { blockOrder } from "./block-order.ts";

/** How one report is made. */
export interface ReportStructure {
  readonly blocks: ReadonlyMap<BlockId, Present<BlockId>>;
  readonly topics: ReadonlyMap<TopicId, Present<TopicId>>;
  /** The blocks in the order in which they are printed. */
  readonly order: readonly BlockId[];
  /** Whether the shortcomings have a cause: each its own, or in a list behind them; null where no block of shortcomings is there. */
  readonly hasCauses: boolean | null;
  /** A measure of length or of what is listed. */
  readonly measure: (id: ReportMeasureId) => number;
}

/** What a report holds and in which order, with its measures. */
export function structureOf(reading: Reading): ReportStructure {
  const { report } = reading;
  const sentences = sentencesOf(report);
  const taken = [...sizeOf(report, sentences), ...listedIn(report, sentences)];
  const measures = new Map(taken.map(({ id, value }) => [id, value]));
  const measure = (id: ReportMeasureId): number => Number(measures.get(id) ?? 0);
  const blocks = new Map(blocksPresent(report, sentences).map((block) => [block.id, block]));
  const isCaused = (): boolean => problemsIn(report, sentences).some(({ cause }) => cause !== "none");
  return {
    blocks,
    topics: new Map(topicsPresent(report, sentences).map((topic) => [topic.id, topic])),
    order: blockOrder(sentences),
    hasCauses: blocks.has("problems") ? measure("meta.causes_given") > 0 || isCaused() : null,
    measure,
  };
}
