import { type RepeatedStrings, repeatedStrings } from "../../kit/repeated-strings.ts";
import type { ReuseReport } from "./reuse-report.ts";
import type { ReuseText } from "./reuse-text.ts";

/** Reports whose words are compared, the latest year first, as one sequence of signs; each ends with a break. */
export interface ReuseCorpus {
  readonly reports: readonly ReuseReport[];
  /** Their signs are a part of `signs`. */
  readonly texts: readonly ReuseText[];
  readonly signs: Uint16Array;
  /** Where each report's signs begin, and after the last their number. */
  readonly starts: Uint32Array;
  readonly strings: RepeatedStrings;
}

/** Lay texts end to end and find what stands in them more than once. Linear in the texts, in time and memory. */
export function reuseCorpus(
  reports: readonly ReuseReport[],
  texts: readonly ReuseText[],
  minimum: number,
): ReuseCorpus {
  const starts = new Uint32Array(texts.length + 1);
  for (const [number, text] of texts.entries()) starts[number + 1] = starts[number]! + text.signs.length + 1;
  const signs = new Uint16Array(starts.at(-1)!);
  for (const [number, text] of texts.entries()) signs.set(text.signs, starts[number]);
  const parts = texts.map((text, number) => {
    const start = starts[number]!;
    return { ...text, signs: signs.subarray(start, start + text.signs.length) };
  });
  return { reports, texts: parts, signs, starts, strings: repeatedStrings(signs, minimum) };
}

const BLOCK = 10;

/** Which report a place of the corpus is in: looked up by blocks, so that many places are quick. */
export function reportLocator({ signs, starts }: ReuseCorpus): (place: number) => number {
  const firsts = new Uint32Array((signs.length >> BLOCK) + 1);
  for (let block = 0, number = 0; block < firsts.length; block++) {
    while (starts[number + 1]! <= block << BLOCK && number + 2 < starts.length) number++;
    firsts[block] = number;
  }
  return (place) => {
    let number = firsts[place >>> BLOCK]!;
    while (starts[number + 1]! <= place) number++;
    return number;
  };
}
