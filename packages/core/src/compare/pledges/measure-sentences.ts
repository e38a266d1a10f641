import type { BlockId } from "../../generated/outline.ts";
import type { Reading } from "../../observation/reading.ts";
import { type Sentence, sentencesOf } from "../../report/sentences.ts";
import type { Said } from "./sentence-index.ts";

/** Where a report tells what was done. */
const DONE: readonly BlockId[] = ["measures", "first_responsible"];

/** The sentences in which a report tells what was done. */
export const measureSentences = (
  { report }: Reading,
  sentences: readonly Sentence[] = sentencesOf(report),
): readonly Said[] => sentences.filter(({ block }) => block !== null && DONE.includes(block));
