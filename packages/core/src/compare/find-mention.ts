import { codebookOf } from "../codebook/codebook-of.ts";
import type { Codebook } from "../codebook/codebook.ts";
import type { Cue } from "../codebook/cue.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { type Quoted, quoted } from "../kit/span.ts";
import { WordTrie } from "../kit/word-trie.ts";
import type { Reading } from "../observation/reading.ts";

/** A mention is obvious where the word is as long as this: 行政复议, and not 检查 or 会议, which may be of anything. */
const OBVIOUS = 4;

const isObvious = (word: string): boolean => word.length >= OBVIOUS;

/** A sentence and its end, or a line without one. */
const SENTENCE = /[^。;!?\n]+/gu;

/** The first words by which a report plainly speaks of an indicator, number or no number; empty if there are none. */
export function findMention(reading: Reading, indicator: AnyIndicatorId): readonly Quoted[] {
  const { text, view } = reading.report;
  const cues = codebookOf(reading).cuesOf(indicator);
  for (const sentence of tellingSentences(reading)) {
    const word = cues.flatMap((cue) => wordOf(cue, sentence) ?? [])[0];
    if (word === undefined) continue;
    const start = sentence.index + sentence.words.indexOf(word);
    return [quoted(text.content, view.toLayer({ start, end: start + word.length }))];
  }
  return [];
}

/** A sentence with the obvious words of all indicators that it says. */
interface TellingSentence {
  readonly index: number;
  readonly words: string;
  readonly says: ReadonlySet<string>;
}

const TELLING = new WeakMap<Reading, readonly TellingSentence[]>();
const OBVIOUS_WORDS = new WeakMap<Codebook, WordTrie<string>>();

/** The sentences that say any obvious word. They are looked for once: a report is asked about every indicator. */
function tellingSentences(reading: Reading): readonly TellingSentence[] {
  let telling = TELLING.get(reading);
  if (telling === undefined) {
    const words = obviousWords(codebookOf(reading));
    const sentences = [...reading.report.view.text.matchAll(SENTENCE)];
    telling = sentences
      .map(({ index, 0: sentence }) => ({ index, words: sentence, says: saidIn(sentence, words) }))
      .filter(({ says }) => says.size > 0);
    TELLING.set(reading, telling);
  }
  return telling;
}

function obviousWords(codebook: Codebook): WordTrie<string> {
  let words = OBVIOUS_WORDS.get(codebook);
  if (words === undefined) {
    const near = codebook.indicators.flatMap(({ id }) => codebook.cuesOf(id).flatMap((cue) => cue.near));
    words = new WordTrie(near.filter(isObvious).map((word) => [word, word] as const));
    OBVIOUS_WORDS.set(codebook, words);
  }
  return words;
}

function saidIn(sentence: string, words: WordTrie<string>): ReadonlySet<string> {
  const said = new Set<string>();
  for (let at = 0; at < sentence.length; at += 1) {
    for (const { value } of words.allAt(sentence, at)) said.add(value);
  }
  return said;
}

function wordOf({ near, with: confirming, not }: Cue, { words, says }: TellingSentence): string | undefined {
  const word = near.find((one) => says.has(one));
  if (word === undefined || (confirming.length > 0 && !holds(words, confirming)) || holds(words, not)) return undefined;
  return word;
}

const holds = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
