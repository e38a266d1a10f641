import { MASTHEAD } from "../generated/outline.ts";
import type { Span } from "../kit/span.ts";

/** 晋市科字〔2024〕1号, at the beginning of a line; the brackets vary. */
const NUMBER =
  /^[\p{Script=Han}A-Za-z]{1,16}[〔[(【]\s?(?:19|20)\d{2}\s?[〕\])】]\p{Script=Han}?\d{1,5}\p{Script=Han}/u;

/** The document number that opens some words, if nothing or only the signer's label follows it. */
export function documentNumberIn(words: string): (Span & { readonly value: string }) | null {
  const value = NUMBER.exec(words)?.[0];
  if (value === undefined) return null;
  const after = words.slice(value.length);
  const signer = MASTHEAD.labels.some(({ field, word }) => field === "signer" && after.startsWith(word));
  return after === "" || signer ? { value, start: 0, end: value.length } : null;
}
