import { CODEBOOK, type IndicatorId } from "../generated/codebook.ts";
import { type Quoted, quoted } from "../kit/span.ts";
import type { Reading } from "../observation/reading.ts";

/** What the codebook says of how reports speak of an indicator; alternatives are parted by "|". */
interface Cue {
  readonly near: string;
  readonly with?: string;
  readonly not?: string;
}

/** A mention is obvious where the word is as long as this: 行政复议, and not 检查 or 会议, which may be of anything. */
const OBVIOUS = 4;

const CUES: ReadonlyMap<string, readonly Cue[]> = new Map(
  CODEBOOK.indicators.map(({ id, cues }) => [id, (cues as readonly Cue[]).flatMap(obvious)]),
);

function obvious(cue: Cue): readonly Cue[] {
  const near = cue.near.split("|").filter((word) => word.length >= OBVIOUS);
  return near.length === 0 ? [] : [{ ...cue, near: near.join("|") }];
}

/** A sentence and its end, or a line without one. */
const SENTENCE = /[^。;!?\n]+/gu;

/** The first words by which a report plainly speaks of an indicator, number or no number; empty if there are none. */
export function findMention({ report: { text, view } }: Reading, indicator: IndicatorId): readonly Quoted[] {
  const cues = (CUES.get(indicator) ?? []).filter(({ near }) => holds(view.text, near));
  if (cues.length === 0) return [];
  for (const { index, 0: sentence } of view.text.matchAll(SENTENCE)) {
    const word = cues.flatMap((cue) => wordOf(cue, sentence) ?? [])[0];
    if (word === undefined) continue;
    const start = index + sentence.indexOf(word);
    return [quoted(text.content, view.toLayer({ start, end: start + word.length }))];
  }
  return [];
}

function wordOf(cue: Cue, sentence: string): string | undefined {
  if (cue.with !== undefined && !holds(sentence, cue.with)) return undefined;
  if (cue.not !== undefined && holds(sentence, cue.not)) return undefined;
  return cue.near.split("|").find((word) => sentence.includes(word));
}

const holds = (text: string, words: string): boolean => words.split("|").some((word) => text.includes(word));
