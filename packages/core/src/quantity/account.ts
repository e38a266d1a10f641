import type { Span } from "../kit/span.ts";
import { isDigit } from "../text/characters.ts";
import { outlineMarkAt } from "../text/outline-mark.ts";
import { enclosuresOf, type Enclosure } from "./enclosures.ts";
import { HEDGES_BETWEEN, isNumeralAt, NUMERALS, powerAt } from "./fixed-words.ts";
import { SHIPPED_LEXICON, type Lexicon } from "./lexicon.ts";
import { lastKey, nameKey, type NumberedName } from "./numbered-names.ts";
import { isVague, numeralAt, type Numeral } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";
import { shapeAt, type ShapeClass } from "./shape.ts";
import { readBare, readCount } from "./read-count.ts";
import { readIndex } from "./read-index.ts";
import { readFraction } from "./read-fraction.ts";
import { isOrdinal, readRank } from "./read-rank.ts";

/** What a numeral is; `unread` is what we cannot tell. */
export type NumeralClass = "quantity" | ShapeClass | "unread";

/** One numeral of a view with its one class and the rule that said so. */
export interface Accounted {
  readonly span: Span;
  readonly class: NumeralClass;
  readonly rule: string;
  readonly quantity: Quantity | null;
}

const OUTLINE_REACH = 8;

/** A verdict on the stretch that begins at a numeral: everything up to `end` belongs to it. */
interface Verdict {
  readonly end: number;
  readonly class: NumeralClass;
  readonly rule: string;
  readonly quantity?: Quantity;
}

/**
 * Account for every numeral of a view, Arabic or Chinese, in reading order: each stretch of numerals gets exactly one
 * class. Rules are tried from the surest to the weakest; each looks at a bounded stretch, so time is linear in the text.
 */
export function account(view: string, lexicon: Lexicon = SHIPPED_LEXICON): readonly Accounted[] {
  const accounted: Accounted[] = [];
  const enclosures = enclosuresOf(view);
  let next = 0;
  for (let at = 0; at < view.length; at++) {
    if (!isNumeralAt(view, at)) continue;
    while ((enclosures[next]?.end ?? Infinity) <= at) next++;
    const enclosure = enclosures[next];
    const verdict = judge(view, at, enclosure !== undefined && enclosure.start < at ? enclosure : null, lexicon);
    accounted.push({
      span: { start: at, end: verdict.end },
      class: verdict.class,
      rule: verdict.rule,
      quantity: verdict.quantity ?? null,
    });
    at = Math.max(at, verdict.end - 1);
  }
  return accounted;
}

/** A longer row of digits is no number that anyone wrote. */
const LONGEST_ROW = 200;

function judge(view: string, at: number, enclosure: Enclosure | null, lexicon: Lexicon): Verdict {
  if (isNumeralAt(view, at + LONGEST_ROW)) {
    const end = rowEnd(view, at);
    if (end > at + LONGEST_ROW) return { end, class: "unread", rule: "row" };
  }
  const numeral = numeralAt(view, at);
  const end = numeral?.end ?? at + 1;
  return (
    enclosed(view, at, end, enclosure) ??
    headingMark(view, at) ??
    fraction(view, at, numeral) ??
    hedgedRound(view, numeral, lexicon) ??
    name(view, at, end, lexicon) ??
    rank(view, at, numeral, lexicon) ??
    shape(view, at) ??
    quantity(view, at, numeral, lexicon) ??
    leftOver(view, at, end, numeral, lexicon)
  );
}

function enclosed(view: string, at: number, end: number, enclosure: Enclosure | null): Verdict | null {
  if (enclosure === null) return null;
  if (enclosure.kind === "title") return { end, class: "reference", rule: "title" };
  const inside = enclosure.end - enclosure.start;
  return inside <= QUOTED_NAME ? { end, class: "name", rule: "quotation" } : null;
}

/** Longer quotations are sentences, and may count. */
const QUOTED_NAME = 24;

function headingMark(view: string, at: number): Verdict | null {
  for (let start = at; start >= Math.max(0, at - OUTLINE_REACH); start--) {
    if (start > 0 && view.charAt(start - 1) !== "\n") continue;
    const mark = outlineMarkAt(view, start);
    return mark !== null && start + mark.length > at
      ? { end: start + mark.length, class: "outline", rule: mark.id }
      : null;
  }
  return null;
}

/** A name of the lexicon that holds the numeral, unless the numeral goes on beyond it on the left, or a unit follows digits. */
function name(view: string, at: number, end: number, lexicon: Lexicon): Verdict | null {
  const found =
    lexicon.names.get(nameKey(view, at))?.find((one) => isNamed(view, at, end, one, lexicon)) ??
    lexicon.names.get(lastKey(view, at))?.find((one) => isNamed(view, at, end, one, lexicon));
  if (found === undefined) return null;
  const stop = at - found.offset + found.word.length;
  return { end: Math.max(stop, at + 1), class: "name", rule: `name:${found.group}` };
}

function isNamed(view: string, at: number, end: number, { word, offset }: NumberedName, { units }: Lexicon): boolean {
  const start = at - offset;
  if (!view.startsWith(word, start)) return false;
  const stop = start + word.length;
  if (offset === 0 && isNumeralAt(view, at - 1)) return false;
  if (isDigit(view.charCodeAt(at)) && (goesOn(view, stop) || units.longestAt(view, stop) !== null)) return false;
  return stop >= end || offset !== 0 || word.length > 1;
}

/** Whether a numeral has more digits at a place, behind a decimal point too: 12345.6万元 is no telephone line. */
const goesOn = (view: string, at: number): boolean =>
  isNumeralAt(view, at) || (view.charAt(at) === "." && isDigit(view.charCodeAt(at + 1)));

/** 近百家, 上千场: a round number behind a hedge counts, though 百家 alone is a name. */
function hedgedRound(view: string, numeral: Numeral | null, lexicon: Lexicon): Verdict | null {
  if (numeral === null || powerAt(view, numeral.start) < 2 || startsWeakly(view, numeral)) return null;
  const read = readCount(view, numeral, lexicon);
  return read === null || read.hedge === "exact"
    ? null
    : { end: read.span.end, class: "quantity", rule: read.rule, quantity: read };
}

/** Where the row of numeral signs ends that begins at a place. */
function rowEnd(view: string, at: number): number {
  let end = at;
  while (isNumeralAt(view, end)) end++;
  return end;
}

function rank(view: string, at: number, numeral: Numeral | null, lexicon: Lexicon): Verdict | null {
  if (numeral === null || !isOrdinal(view, at)) return null;
  const read = readRank(view, numeral, lexicon);
  return read === null
    ? null
    : { end: Math.max(numeral.end, read.span.end), class: "quantity", rule: read.rule, quantity: read };
}

function shape(view: string, at: number): Verdict | null {
  const found = shapeAt(view, at);
  return found === null ? null : { end: found.end, class: found.shape.class, rule: `shape:${found.shape.id}` };
}

/** 三分之二, 百分之五: sure by their shape. */
function fraction(view: string, at: number, numeral: Numeral | null): Verdict | null {
  const read = readFraction(view, at, numeral);
  return read === null
    ? null
    : { end: Math.max(at + 1, read.span.end), class: "quantity", rule: read.rule, quantity: read };
}

function quantity(view: string, at: number, numeral: Numeral | null, lexicon: Lexicon): Verdict | null {
  const read =
    numeral === null || startsWeakly(view, numeral)
      ? null
      : (readCount(view, numeral, lexicon) ?? readIndex(view, numeral, lexicon));
  return read === null
    ? null
    : { end: Math.max(at + 1, read.span.end), class: "quantity", rule: read.rule, quantity: read };
}

/** 百, 千, 万, 亿 alone, or behind 数 and 几, are no numbers; behind 近 and 上 they are. */
function startsWeakly(view: string, numeral: Numeral): boolean {
  const first = powerAt(view, numeral.start);
  if (first > 0 && isVague(view, numeral.start)) return true;
  if (first < 2) return false;
  if (HEDGES_BETWEEN.longestAt(view, numeral.end) !== null) return false;
  return !NUMERALS.round.some(({ word }) => view.startsWith(word, numeral.start - word.length));
}

/** 百 and 万 in words, and 一 before what is no measure word, count nothing. */
function wordOf(
  view: string,
  numeral: Numeral | null,
  { units }: Lexicon,
): { readonly class: NumeralClass; readonly rule: string } {
  if (numeral === null || numeral.end - numeral.start > 1) return { class: "unread", rule: "han" };
  const measured = units.longestAt(view, numeral.end) !== null;
  if (startsWeakly(view, numeral) || (numeral.value === 1 && !measured)) return { class: "name", rule: "word" };
  return { class: "unread", rule: "han" };
}

function leftOver(view: string, at: number, end: number, numeral: Numeral | null, lexicon: Lexicon): Verdict {
  if (numeral === null || numeral.han) return { end, ...wordOf(view, numeral, lexicon) };
  const cell = view.charAt(at - 1) === "|" || view.charAt(end) === "|";
  return cell
    ? { end, class: "unread", rule: "cell" }
    : { end, class: "unread", rule: "bare", quantity: readBare(view, numeral, lexicon) };
}
