import type { Span } from "@fazhi/core";

/** The words of a report that a number was read from. */
export interface Citation extends Span {
  readonly report: string;
}

/**
 * Words that lead somewhere: to the sentence they were read from (`cites`), to a report's place in the list of sources
 * (`source`), or to a part of the page where they are worked out (`part`).
 */
export type Linked =
  | { readonly text: string; readonly cites: Citation }
  | { readonly text: string; readonly source: string }
  | { readonly text: string; readonly part: string };

/** A sentence in pieces, so that it can be printed plain in a terminal and linked on a page. */
export type Phrase = readonly (string | Linked)[];

/** A template of a sentence: its holes are words, links or sentences. */
export const say = (parts: TemplateStringsArray, ...holes: readonly (string | number | Linked | Phrase)[]): Phrase =>
  parts.flatMap((part, at) => [...pieces(at === 0 ? "" : (holes[at - 1] ?? "")), part]).filter((piece) => piece !== "");

/** Phrases one after another, with `between` between them. */
export const listed = (phrases: readonly Phrase[], between: string): Phrase =>
  phrases.flatMap((phrase, at) => (at === 0 ? phrase : [between, ...phrase]));

/** A phrase as the opening of a sentence: its first letter large, where it is a word of ours and not of a report. */
export const capitalized = ([first = "", ...rest]: Phrase): Phrase =>
  typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first, ...rest];

/** The words of a phrase without its links. */
export const plainWords = (phrase: Phrase): string =>
  phrase.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");

function pieces(hole: string | number | Linked | Phrase): Phrase {
  if (typeof hole === "string") return [hole];
  if (typeof hole === "number") return [String(hole)];
  return "text" in hole ? [hole] : hole;
}
