import type { Quoted, Span } from "../../kit/span.ts";

/** A word of a question in Latin letters. */
export interface LatinWord extends Span {
  readonly word: string;
}

/** A question with what has been understood of it so far; offsets are those of the words as written. */
export class QuestionText {
  /** As long as the question: full-width signs as half-width ones, in lower case. */
  readonly text: string;
  readonly latin: readonly LatinWord[];
  private readonly taken: boolean[];

  constructor(readonly question: string) {
    this.text = [...question.matchAll(/[^]/g)].map(([sign]) => folded(sign)).join("");
    this.taken = Array.from({ length: question.length }, () => false);
    this.latin = [...this.text.matchAll(/[a-z]+(?:[-'+][a-z]+)*/g)].map(({ 0: word, index }) => ({
      word,
      start: index,
      end: index + word.length,
    }));
  }

  quoted({ start, end }: Span): Quoted {
    return { start, end, quote: this.question.slice(start, end) };
  }

  isFree({ start, end }: Span): boolean {
    return !this.taken.slice(start, end).includes(true);
  }

  take({ start, end }: Span): void {
    this.taken.fill(true, start, end);
  }

  /** The letters and digits that nothing was understood of, in stretches. */
  left(): readonly Quoted[] {
    const free = [...this.text].length === 0 ? "" : this.textOfFree();
    return [...free.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}%'’.-]*[\p{L}\p{N}%])?/gu)].map(({ 0: words, index }) =>
      this.quoted({ start: index, end: index + words.length }),
    );
  }

  private textOfFree(): string {
    return this.taken.map((isTaken, at) => (isTaken ? " " : (this.text[at] ?? " "))).join("");
  }
}

/** A sign that stands for another of the same length; what would grow or shrink stays. */
function folded(sign: string): string {
  const plain = sign.normalize("NFKC").toLowerCase();
  return plain.length === sign.length ? plain : sign;
}

/** Whether Latin letters end at both edges of a span, so that "rose" is not found in "prose". */
export const isWhole = (text: string, { start, end }: Span): boolean =>
  !(/[a-z]/.test(text[start] ?? "") && /[a-z]/.test(text[start - 1] ?? "")) &&
  !(/[a-z]/.test(text[end - 1] ?? "") && /[a-z]/.test(text[end] ?? ""));

/** Every place where one of some words stands whole. */
export const placesOf = (text: string, words: readonly string[]): readonly Span[] =>
  words.flatMap((word) =>
    allIndexesOf(text, word)
      .map((start) => ({ start, end: start + word.length }))
      .filter((span) => isWhole(text, span)),
  );

function allIndexesOf(text: string, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}
