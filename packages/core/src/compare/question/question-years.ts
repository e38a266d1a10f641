import { QUESTION_WORDS } from "../../generated/question.ts";
import type { Quoted, Span } from "../../kit/span.ts";
import type { AskedYears } from "./question.ts";
import { isWhole, type QuestionText, placesOf } from "./question-text.ts";

const { years: WORDS } = QUESTION_WORDS;

/** The first and the last year of the reports, which open ends reach to. */
export interface YearsRead {
  readonly first: number;
  readonly last: number;
}

interface Year extends Span {
  readonly year: number;
}

type Named = Quoted & { readonly years: readonly number[] };

/** The years that a question names; their words are taken out of it. */
export function readYears(text: QuestionText, read: YearsRead): AskedYears | null {
  const named = [...recentYears(text, read), ...periods(text), ...writtenYears(text, read)];
  for (const one of named) text.take(one);
  if (named.length === 0) return null;
  const years = [...new Set(named.flatMap((one) => one.years))].sort((a, b) => a - b);
  return { said: named.map(({ start, end, quote }) => ({ start, end, quote })), years };
}

/** Years in digits or Chinese numerals, with the words beside them. */
function writtenYears(text: QuestionText, read: YearsRead): readonly Named[] {
  const found = yearsIn(text);
  const named: Named[] = [];
  for (let at = 0; at < found.length; at++) {
    const one = found[at] as Year;
    const next = found[at + 1];
    const opening = openingBefore(text.text, one.start);
    if (next !== undefined && isJoined(text.text, one, next, opening)) {
      named.push(spanned(text, { start: opening ?? one.start, end: next.end }, range(one.year, next.year)));
      at++;
    } else named.push(bounded(text, one, read));
  }
  return named;
}

function yearsIn(text: QuestionText): readonly Year[] {
  const han = WORDS.digits + WORDS.zero;
  const pattern = new RegExp(`(?<![\\d.]|[a-z]-)(?:19|20)\\d\\d(?!\\d)|(?<![${han}])[${han}]{4}(?![${han}])`, "g");
  return [...text.text.matchAll(pattern)].flatMap(({ 0: digits, index }) => {
    const year = Number([...digits].map(digitOf).join(""));
    const mark = WORDS.marks.find((word) => text.text.startsWith(word, index + digits.length)) ?? "";
    const span = { start: index, end: index + digits.length + mark.length };
    return year >= 1900 && year < 2100 && text.isFree(span) ? [{ year, ...span }] : [];
  });
}

function digitOf(sign: string): string {
  const at = WORDS.digits.indexOf(sign === WORDS.zero ? WORDS.digits.charAt(0) : sign);
  return at < 0 ? sign : String(at);
}

const range = (from: number, until: number): readonly number[] =>
  Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index);

/** Where the word begins that opens a range and stands just before a place: between 2018. */
function openingBefore(text: string, place: number): number | null {
  const before = text.slice(0, place).trimEnd();
  const word = WORDS.opens.find((one) => before.endsWith(one));
  if (word === undefined) return null;
  const span = { start: before.length - word.length, end: before.length };
  return isWhole(text, span) ? span.start : null;
}

function isJoined(text: string, one: Year, next: Year, opening: number | null): boolean {
  const between = text.slice(one.end, next.start).trim();
  const join = WORDS.joins.find(({ word }) => word === between);
  return join !== undefined && next.year > one.year && (!join.opened || opening !== null);
}

/** One year, or all from it on or up to it. */
function bounded(text: QuestionText, one: Year, { first, last }: YearsRead): Named {
  const bound = WORDS.bounds
    .map((entry) => ({ entry, span: besideOf(text.text, one, entry) }))
    .find(({ span }) => span !== null);
  if (bound?.span == null) return spanned(text, one, [one.year]);
  const { side, shift } = bound.entry;
  const edge = one.year + shift;
  const years = side === "from" ? range(edge, Math.max(edge, last)) : range(Math.min(edge, first), edge);
  return spanned(text, bound.span, years);
}

function besideOf(text: string, { start, end }: Year, { word, at }: { word: string; at: string }): Span | null {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end);
  const gap = after.length - after.trimStart().length;
  const from = { start: before.length - word.length, end };
  const to = { start, end: end + gap + word.length };
  if (at === "before") return before.endsWith(word) && isWhole(text, { ...from, end: before.length }) ? from : null;
  return after.trimStart().startsWith(word) && isWhole(text, { start: end + gap, end: to.end }) ? to : null;
}

function recentYears(text: QuestionText, { last }: YearsRead): readonly Named[] {
  const numbers = WORDS.numbers.map(({ word }) => word).join("|");
  return WORDS.recent.flatMap(({ word, behind }) => {
    const pattern = new RegExp(`${word}\\s*(\\d{1,2}|${numbers})\\s*${behind}`, "g");
    return [...text.text.matchAll(pattern)].flatMap(({ 0: words, 1: number = "", index }) => {
      const span = { start: index, end: index + words.length };
      const count = WORDS.numbers.find((one) => one.word === number)?.number ?? Number(number);
      if (count === 0 || !text.isFree(span) || !isWhole(text.text, span)) return [];
      text.take(span);
      return [spanned(text, span, range(last - count + 1, last))];
    });
  });
}

const periods = (text: QuestionText): readonly Named[] =>
  WORDS.periods.flatMap(({ word, from, until }) =>
    placesOf(text.text, [word]).map((span) => spanned(text, span, range(from, until))),
  );

const spanned = (text: QuestionText, span: Span, years: readonly number[]): Named => ({ ...text.quoted(span), years });
