import { QUESTION_WORDS } from "../../generated/question.ts";
import type { Span } from "../../kit/span.ts";
import type { QuestionText } from "./question-text.ts";

/** Words of a question that stand together, by their stems; what says nothing between them is passed over. */
export interface LatinWindow extends Span {
  readonly tokens: readonly string[];
}

const LONGEST = 6;
const FILLERS: ReadonlySet<string> = new Set(QUESTION_WORDS.fillers.en);

/** Every row of up to six English words that say something, with nothing but blanks and fillers between them. */
export function latinWindows({ latin, text }: QuestionText): readonly LatinWindow[] {
  const words = latin.filter(({ word }) => !FILLERS.has(word));
  return words.flatMap((first, at) => {
    const windows: LatinWindow[] = [];
    for (let to = at; to < Math.min(words.length, at + LONGEST); to++) {
      const last = words[to] ?? first;
      if (!isTogether(text.slice(first.start, last.end))) break;
      const tokens = words.slice(at, to + 1).map(({ word }) => stemOf(word));
      windows.push({ start: first.start, end: last.end, tokens: [...new Set(tokens)] });
    }
    return windows;
  });
}

/** One phrase: Latin letters and blanks, no sign that ends a phrase, no Chinese between. */
const isTogether = (words: string): boolean => /^[a-z\s'+-]*$/.test(words);

/** The words of an English name by their stems, without those that say nothing. */
export const tokensOf = (name: string): readonly string[] => [
  ...new Set(
    [...name.toLowerCase().matchAll(/[a-z]+(?:[-'+][a-z]+)*/g)]
      .map(([word]) => word)
      .filter((word) => !FILLERS.has(word))
      .map(stemOf),
  ),
];

/** A plural as its singular: penalties, cases, officers, meetings. */
export function stemOf(word: string): string {
  const plain = word.replace(/'s?$/, "");
  if (plain.length > 4 && plain.endsWith("ies")) return `${plain.slice(0, -3)}y`;
  return plain.length > 3 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain;
}
