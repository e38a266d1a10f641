import type { Span } from "../kit/span.ts";
import { MASTHEAD, OUTLINE } from "../generated/outline.ts";
import { hanNumber } from "./numeral.ts";

const { year: YEAR, month: MONTH, day: DAY } = MASTHEAD.date;
const HAN = `[${OUTLINE.numerals}]`;
const DIGITS = String.raw`(?<!\d)(?<y>(?:19|20)\d{2})\s?[-${YEAR}./]\s?(?<m>\d{1,2})\s?[-${MONTH}./]\s?(?<d>\d{1,2})(?!\d)${DAY}?`;
const WORDS = `(?<hy>${HAN}{4})${YEAR}(?<hm>${HAN}{1,3})${MONTH}(?<hd>${HAN}{1,3})${DAY}`;
const DATE = new RegExp(`${DIGITS}|${WORDS}`, "u");

/** A day as an ISO date, and where it stands in the words that were searched. */
export interface Day extends Span {
  readonly iso: string;
}

/** The first date in some words: 2024年1月5日, 2024-01-05 15:27, 2024/1/5, 二〇二四年一月五日; null where none is a real day. */
export function findDay(words: string): Day | null {
  const match = DATE.exec(words);
  if (match === null) return null;
  const { y, m, d, hy = "", hm = "", hd = "" } = match.groups ?? {};
  const iso =
    y === undefined
      ? isoOf(hanNumber([...hy]), hanNumber([...hm]), hanNumber([...hd]))
      : isoOf(Number(y), Number(m), Number(d));
  return iso === null ? null : { iso, start: match.index, end: match.index + match[0].length };
}

/** The date that stands alone in brackets, as below a title: (2023年2月16日); null for other words. */
export function bracketedDay(words: string): Day | null {
  const day = /^[(〔[【].*[)〕\]】]$/u.test(words) ? findDay(words) : null;
  return day?.start === 1 && day.end === words.length - 1 ? day : null;
}

/** A date as YYYY-MM-DD; null for a day that no calendar has. */
function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
