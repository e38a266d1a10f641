import { codebookOf } from "../codebook/codebook-of.ts";
import type { Cue } from "../codebook/cue.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { type Quoted, quoted } from "../kit/span.ts";
import type { Reading } from "../observation/reading.ts";

/** A mention is obvious where the word is as long as this: 行政复议, and not 检查 or 会议, which may be of anything. */
const OBVIOUS = 4;

const isObvious = (word: string): boolean => word.length >= OBVIOUS;

/** A sentence and its end, or a line without one. */
const SENTENCE = /[^。;!?\n]+/gu;

/** The first words by which a report plainly speaks of an indicator, number or no number; empty if there are none. */
export function findMention(reading: Reading, indicator: AnyIndicatorId): readonly Quoted[] {
  const { text, view } = reading.report;
  const known = codebookOf(reading).cuesOf(indicator);
  const cues = known.filter(({ near }) => holds(view.text, near.filter(isObvious)));
  if (cues.length === 0) return [];
  for (const { index, 0: sentence } of view.text.matchAll(SENTENCE)) {
    const word = cues.flatMap((cue) => wordOf(cue, sentence) ?? [])[0];
    if (word === undefined) continue;
    const start = index + sentence.indexOf(word);
    return [quoted(text.content, view.toLayer({ start, end: start + word.length }))];
  }
  return [];
}

function wordOf({ near, with: confirming, not }: Cue, sentence: string): string | undefined {
  if (confirming.length > 0 && !holds(sentence, confirming)) return undefined;
  if (holds(sentence, not)) return undefined;
  return near.find((word) => isObvious(word) && sentence.includes(word));
}

const holds = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
