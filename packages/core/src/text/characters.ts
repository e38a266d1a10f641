import { TRADITIONAL_WORDS } from "../generated/lexicon.ts";

/** Stands where notation was taken out of a folded text; no character of any text. */
export const MARKUP = 0xffff;

/** What takes no room: it parts no words. */
const NO_WIDTH = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, MARKUP]);
const SPACES = new Set([0x09, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x202f, 0x3000, 0x2028, 0x2029, ...NO_WIDTH]);

const [BLANK, THIN, LINE_END, DIGIT, LETTER, HAN] = [1, 2, 4, 8, 16, 32] as const;
const ALPHANUMERIC = DIGIT | LETTER;

/** What each code unit is, as bits. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(code));

function classOf(code: number): number {
  const blank = SPACES.has(code) || (code >= 0x2000 && code <= 0x200a) ? BLANK : 0;
  const thin = NO_WIDTH.has(code) ? THIN : 0;
  const lineEnd = code === 0x0a || code === 0x0d ? LINE_END : 0;
  const digit = code >= 0x30 && code <= 0x39 ? DIGIT : 0;
  const letter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? LETTER : 0;
  const han = (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 ? HAN : 0;
  return blank | thin | lineEnd | digit | letter | han;
}

const is = (code: number, kind: number): boolean => ((CLASSES[code] ?? 0) & kind) !== 0;

/** Blanks of every width, the zero-width ones, taken-out notation and a stray BOM too; not the line feed. */
export const isBlank = (code: number): boolean => is(code, BLANK);

/** Ends a line: a line feed, or a carriage return, which old Macs wrote alone. */
export const isLineEnd = (code: number): boolean => is(code, LINE_END);

/** A blank of no width: digits on either side of it are one number. */
export const isNoWidth = (code: number): boolean => is(code, THIN);

/** ASCII letter or digit. */
export const isAlphanumeric = (code: number): boolean => is(code, ALPHANUMERIC);

export const isDigit = (code: number): boolean => is(code, DIGIT);

/** A Han character of the basic block or extension A. */
export const isHan = (code: number): boolean => is(code, HAN);

const FOLDED = new Map([
  [0x25cb, 0x3007], // ○ written for 〇
  [0x25ef, 0x3007],
  [0xfe5d, 0x3014], // ﹝
  [0xfe5e, 0x3015], // ﹞
  [0xff61, 0x3002], // ｡
  [0x2236, 0x3a], // ∶
]);

/** What each code unit is read as; most are read as themselves. */
const PLAIN = Uint16Array.from({ length: 0x10000 }, (_, code) => plainOf(code));
[...TRADITIONAL_WORDS.traditional].forEach((character, at) => {
  PLAIN[character.charCodeAt(0)] = TRADITIONAL_WORDS.simplified.charCodeAt(at);
});

function plainOf(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : (FOLDED.get(code) ?? code);
}

/**
 * One character in its plain form: full-width Latin, digits and punctuation become ASCII, traditional characters simplified
 * ones. Never changes the length.
 */
export const fold = (code: number): number => PLAIN[code] ?? code;
