import { OUTLINE } from "../generated/outline.ts";

/** The first characters of the number signs that Unicode has in one piece: ㈠ ⒈ ⑴ ①. */
const SERIES = [0x3220, 0x2488, 0x2474, 0x2460];
const TEN = 11;

/** The number of an outline mark: 3 of 三、, （三）, 3., ③; 0 where the mark lost it. */
export function ordinalOf(mark: string): number {
  const digits = /\d+/u.exec(mark)?.[0];
  if (digits !== undefined) return Number(digits);
  const series = SERIES.find((first) => mark.charCodeAt(0) >= first && mark.charCodeAt(0) < first + 20);
  if (series !== undefined) return mark.charCodeAt(0) - series + 1;
  return hanNumber([...mark].filter((sign) => OUTLINE.numerals.includes(sign)));
}

/** 二十三 is 23, 十一 is 11, 二〇二四 is 2024. */
export function hanNumber(signs: readonly string[]): number {
  const values = signs.map((sign) => OUTLINE.numerals.indexOf(sign));
  if (values.every((value) => value < TEN)) return Number(values.map(digitOf).join(""));
  let total = 0;
  let pending = 0;
  for (const value of values) {
    if (value < TEN) pending = digitOf(value);
    else {
      total += (pending || 1) * (value === TEN ? 10 : 100);
      pending = 0;
    }
  }
  return total + pending;
}

/** The list of numerals opens with two signs for nothing. */
const digitOf = (index: number): number => Math.max(0, index - 1);
