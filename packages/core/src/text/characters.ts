import { TRADITIONAL_WORDS } from "../generated/lexicon.ts";

/** Stands where notation was taken out of a folded text; no character of any text. */
export const MARKUP = 0xffff;

/** What takes no room: it parts no words. */
const NO_WIDTH = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, MARKUP]);
const SPACES = new Set([0x09, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x202f, 0x3000, 0x2028, 0x2029, ...NO_WIDTH]);

/** Blanks of every width, the zero-width ones, taken-out notation and a stray BOM too; not the line feed. */
export const isBlank = (code: number): boolean => SPACES.has(code) || (code >= 0x2000 && code <= 0x200a);

/** Ends a line: a line feed, or a carriage return, which old Macs wrote alone. */
export const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d;

/** A blank of no width: digits on either side of it are one number. */
export const isNoWidth = (code: number): boolean => NO_WIDTH.has(code);

/** ASCII letter or digit. */
export const isAlphanumeric = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A Han character of the basic block or extension A. */
export const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;

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
