import type { BlockId } from "../../generated/outline.ts";
import type { Reading } from "../../observation/reading.ts";
import { type Sentence, sentencesOf } from "../../report/sentences.ts";
import type { Said } from "./sentence-index.ts";

/** Where a report tells what was done. */
const DONE: readonly BlockId[] = ["measures", "first_responsible"];

/** Where a report without a single heading does, but for what it says behind a turn to another content. */
const DONE_UNHEADED: readonly BlockId[] = [...DONE, "preamble"];

/** The sentences in which a report tells what was done. */
export function measureSentences(
  { report }: Reading,
  sentences: readonly Sentence[] = sentencesOf(report),
): readonly Said[] {
  const done = report.outline.children.length === 0 ? DONE_UNHEADED : DONE;
  return sentences.filter(({ block }) => block !== null && done.includes(block));
}
