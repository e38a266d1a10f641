import { WordTrie } from "../kit/word-trie.ts";
import { digitAt, isHanNumeralAt, NUMERALS, powerAt } from "./fixed-words.ts";

/**
 * A numeral as printed in a view: its value, the place value of its last significant digit written (`step`; 40 has 10,
 * 3127 has 1, 45.6 has 0.1, 16万 has 10000), and whether it is written in Han.
 */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly han: boolean;
  /** 两三, 30-40: the second value; the number is one of the two, or between them. */
  readonly upTo?: number;
}

/** Grouped digits, digits that a line break or a blank tore apart between Chinese words (类4 02条), plain digits. */
const ARABIC =
  /\d{1,3}(?:[, ]\d{3}){1,12}(?!\d)(?:\.\d+)?|(?<=\p{Script=Han})\d{1,3}(?: \d{1,3}){1,3}(?:\.\d+)?(?=[\p{Script=Han}%])|\d+(?:\.\d+)?/uy;

/** The numeral that begins at `at`, read as far as it goes; null where none begins. */
export function numeralAt(view: string, at: number): Numeral | null {
  const code = view.charCodeAt(at);
  return code >= 0x30 && code <= 0x39 ? arabicAt(view, at) : hanAt(view, at);
}

function arabicAt(view: string, at: number): Numeral | null {
  ARABIC.lastIndex = at;
  const digits = ARABIC.exec(view)?.[0];
  if (digits === undefined) return null;
  const first = arabic(digits, at);
  const range = RANGE.longestAt(view, first.end);
  if (range === null) return first;
  ARABIC.lastIndex = range.end;
  const last = ARABIC.exec(view)?.[0];
  const second = last === undefined ? null : arabic(last, range.end);
  return second === null || second.value <= first.value ? first : { ...first, end: second.end, upTo: second.value };
}

const RANGE = new WordTrie(NUMERALS.range.map(({ word }) => [word, word] as const));

function arabic(digits: string, at: number): Numeral {
  const plain = digits.includes(",") || digits.includes(" ") ? digits.replace(/[, ]/g, "") : digits;
  return { start: at, end: at + digits.length, value: Number(plain), step: stepOf(plain), han: false };
}

/** The place value of the last digit that is not a trailing zero of a whole number. */
function stepOf(plain: string): number {
  const point = plain.indexOf(".");
  if (point >= 0) return Number(`1e-${plain.length - point - 1}`);
  let zeros = 0;
  while (plain.charCodeAt(plain.length - 1 - zeros) === 0x30) zeros++;
  return zeros >= plain.length ? 1 : 10 ** zeros;
}

function hanAt(view: string, at: number): Numeral | null {
  let end = at;
  while (isHanNumeralAt(view, end)) end++;
  const words = view.slice(at, end);
  return words === "" ? null : (withDecimals(view, words, at, end) ?? readHan(words, at));
}

/** 九十二点二: digits behind 点 are decimals. */
function withDecimals(view: string, words: string, at: number, point: number): Numeral | null {
  const from = point + NUMERALS.point.word.length;
  if (!view.startsWith(NUMERALS.point.word, point)) return null;
  let end = from;
  while (digitAt(view, end) >= 0) end++;
  const whole = valueOfHan(words);
  if (end === from || whole === null) return null;
  const decimals = arabicDigits(view.slice(from, end));
  return { start: at, end, value: Number(`${whole}.${decimals}`), step: Number(`1e-${decimals.length}`), han: true };
}

function readHan(words: string, at: number): Numeral | null {
  const about = eitherOr(words);
  if (about !== null) return { start: at, end: at + words.length, value: about[0], step: 1, han: true, upTo: about[1] };
  const value = valueOfHan(words);
  if (value === null) return null;
  return { start: at, end: at + words.length, value, step: stepOf(String(value)), han: true };
}

/** 两三, 十三四, 三四十: two digits that follow each other are one or the other. */
function eitherOr(words: string): readonly [number, number] | null {
  for (let at = 0; at + 1 < words.length; at++) {
    const first = digitAt(words, at);
    if (first <= 0 || digitAt(words, at + 1) !== first + 1) continue;
    if (words.length > 2 && isAllDigits(words)) return null;
    const low = valueOfHan(words.slice(0, at + 1) + words.slice(at + 2));
    const high = valueOfHan(words.slice(0, at) + words.slice(at + 1));
    return low === null || high === null ? null : [low, high];
  }
  return null;
}

/** The value of a Chinese numeral (二十三, 一千零五, 二〇二二, 三万五千), or null where the signs do not make one. */
export function valueOfHan(words: string): number | null {
  if (isAllDigits(words)) return digitByDigit(words);
  const sum = new HanSum();
  for (let at = 0; at < words.length; at++) if (!sum.take(words, at)) return null;
  return sum.value;
}

function isAllDigits(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (digitAt(words, at) < 0) return false;
  return true;
}

/** 九二 as 92. */
function arabicDigits(words: string): string {
  let digits = "";
  for (let at = 0; at < words.length; at++) digits += digitAt(words, at);
  return digits;
}

/** A Chinese numeral as it is heard: digits, small powers (十百千) within a section, great powers (万亿) that close one. */
class HanSum {
  private total = 0;
  private section = 0;
  private digit: number | null = null;
  private smallest = Infinity;
  private greatest = 0;

  get value(): number {
    return this.total + this.section + (this.digit ?? 0);
  }

  /** Whether the sign may stand here. */
  take(words: string, at: number): boolean {
    const digit = digitAt(words, at);
    if (digit < 0) return this.raise(Math.max(0, powerAt(words, at)));
    if (this.digit !== null && this.digit !== 0) return false;
    this.digit = digit;
    return true;
  }

  private raise(power: number): boolean {
    if (power >= 4) return this.close(power);
    if (power >= this.smallest) return false;
    this.section += (this.digit ?? 1) * 10 ** power;
    [this.digit, this.smallest] = [null, power];
    return true;
  }

  /** 一亿二千万: a smaller great power closes its own section; 二万亿: a greater one raises all before it. */
  private close(power: number): boolean {
    const here = this.section + (this.digit ?? (this.value === 0 ? 1 : 0));
    this.total = power >= this.greatest ? (this.total + here) * 10 ** power : this.total + here * 10 ** power;
    [this.section, this.digit, this.smallest, this.greatest] = [0, null, Infinity, power];
    return true;
  }
}

function digitByDigit(words: string): number | null {
  return words.length === 1 ? digitAt(words, 0) : words.length >= 4 ? Number(arabicDigits(words)) : null;
}

/** The powers behind an Arabic number (16万, 3千, 2万亿): how many characters, and the power of ten; null for none. */
export function powersAt(view: string, at: number): { readonly end: number; readonly power: number } | null {
  let end = at;
  let power = 0;
  for (let next = powerAt(view, end); next >= 0; next = powerAt(view, end)) {
    power += next;
    end++;
  }
  return end > at ? { end, power } : null;
}

/** A vague word (数, 几) makes no number of the power that follows it: 数十次. */
export const isVague = (view: string, at: number): boolean =>
  NUMERALS.vague.some(({ word }) => view.startsWith(word, at - word.length));
