import { MASTHEAD } from "../generated/outline.ts";
import type { Span } from "../kit/span.ts";

/** 晋市科字〔2024〕1号, at the beginning of a line; the brackets vary. */
const NUMBER =
  /^[\p{Script=Han}A-Za-z]{1,16}[〔[(【]\s?(?:19|20)\d{2}\s?[〕\])】]\p{Script=Han}?\d{1,5}\p{Script=Han}/u;

/** The document number that opens some words, bare or in brackets, if nothing or only a label with its value follows it. */
export function documentNumberIn(words: string): (Span & { readonly value: string }) | null {
  const start = words.startsWith("(") ? 1 : 0;
  const value = NUMBER.exec(words.slice(start))?.[0];
  if (value === undefined) return null;
  const end = start + value.length;
  const after = words.slice(end);
  const closed = start === 0 ? after === "" : after === ")";
  const labelled = start === 0 && MASTHEAD.labels.some(({ word }) => after.startsWith(word));
  return closed || labelled ? { value, start, end } : null;
}
