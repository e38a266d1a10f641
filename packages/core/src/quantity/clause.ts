import type { Span } from "../kit/span.ts";

/** A stretch between stops. */
export type Clause = Span;

/** How far a clause and a sentence are looked for on either side: texts without stops stay linear. */
const CLAUSE_REACH = 120;
const SENTENCE_REACH = 400;

/** By character code: 1 for what stops clauses, 3 for what stops sentences too. */
const STOPS = new Uint8Array(0x10000);
const CLAUSE = 1;
const SENTENCE = 2;
for (const stop of "。;,:!?\n()…") STOPS[stop.charCodeAt(0)] = CLAUSE;
for (const stop of "。;!?\n") STOPS[stop.charCodeAt(0)] = CLAUSE | SENTENCE;

/** The clause around a place of a view: between commas, colons, stops and round brackets. A dot or comma between digits is none. */
export const clauseAt = (view: string, at: number): Clause => around(view, at, CLAUSE, CLAUSE_REACH);

/** The sentence around a place of a view: between full stops, semicolons and line feeds. */
export const sentenceAt = (view: string, at: number): Span => around(view, at, SENTENCE, SENTENCE_REACH);

function around(view: string, at: number, stop: number, reach: number): Span {
  let start = at;
  const floor = Math.max(0, at - reach);
  while (start > floor && !isStop(view, start - 1, stop)) start--;
  let end = at;
  const ceiling = Math.min(view.length, at + reach);
  while (end < ceiling && !isStop(view, end, stop)) end++;
  return { start, end };
}

function isStop(view: string, at: number, stop: number): boolean {
  const code = view.charCodeAt(at);
  if (((STOPS[code] ?? 0) & stop) === 0 || isInWord(view, at, code)) return false;
  return !(code === 0x2c && isDigitAt(view, at - 1) && isDigitAt(view, at + 1));
}

const isDigitAt = (view: string, at: number): boolean => view.charCodeAt(at) >= 0x30 && view.charCodeAt(at) <= 0x39;

/** 刊(播)发, 场(次): brackets around one or two characters stand inside a word. */
function isInWord(view: string, at: number, code: number): boolean {
  if (code === 0x28) return view.charAt(at + 2) === ")" || view.charAt(at + 3) === ")";
  return code === 0x29 && (view.charAt(at - 2) === "(" || view.charAt(at - 3) === "(");
}
