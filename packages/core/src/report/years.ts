import type { Span } from "../kit/span.ts";
import { MASTHEAD, OUTLINE } from "../generated/outline.ts";
import { hanNumber } from "./numeral.ts";

const { year: YEAR, term: TERM, range: RANGE } = MASTHEAD.date;
const DIGITS = String.raw`(?<!\d)(?:19|20)\d{2}(?!\d)`;
const WORDS = `[${OUTLINE.numerals}]{4}(?=${YEAR})`;
const PARTED = `[${RANGE.replace("-", "\\-")}]`;
const YEARS = new RegExp(
  `(?<first>${DIGITS}|${WORDS})(?:${YEAR}?${PARTED}(?<last>${DIGITS}|${WORDS}))?(?<sign>${TERM}|${YEAR})?`,
  "gu",
);

/** A year in some words, with the sign after it: 2023年度. `isRange`: 2021—2025年, which is no one year. */
export interface FoundYear extends Span {
  readonly year: number;
  readonly isRange: boolean;
  /** Whether 年 or 年度 follows. */
  readonly hasSign: boolean;
}

/** The years in some words, in order. */
export function findYears(words: string): readonly FoundYear[] {
  return [...words.matchAll(YEARS)].map((match) => ({
    year: numberOf(match.groups?.["first"] ?? ""),
    isRange: match.groups?.["last"] !== undefined,
    hasSign: match.groups?.["sign"] !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const numberOf = (words: string): number => (/^\d/u.test(words) ? Number(words) : hanNumber([...words]));
