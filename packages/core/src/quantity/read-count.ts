import { hedgeBefore, intervalOf } from "./hedge.ts";
import { HEDGES_AFTER, HEDGES_BETWEEN, NUMERALS, type HedgeWord } from "./fixed-words.ts";
import type { Lexicon, UnitWord } from "./lexicon.ts";
import { isHan } from "../text/characters.ts";
import { powersAt, type Numeral } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";

/** What stands behind a numeral: powers, hedges and the unit. */
interface Tail {
  readonly numberEnd: number;
  readonly unitStart: number;
  readonly end: number;
  readonly power: number;
  readonly hedge: HedgeWord | null;
  readonly unit: UnitWord | null;
}

type Found<T> = { readonly end: number; readonly value: T } | null;

/** Units whose amounts need not be whole. */
const MEASURED = new Set([
  "money",
  "percent",
  "point",
  "length",
  "area",
  "volume",
  "weight",
  "rate",
  "times",
  "data",
  "power",
]);

/** The quantity that a numeral opens, with the hedges before it; null where no unit follows. */
export function readCount(view: string, numeral: Numeral, lexicon: Lexicon): Quantity | null {
  const tail = tailOf(view, numeral.end, lexicon);
  if (tail.unit === null || (tail.unit.class === "position" && numeral.han)) return null;
  if (
    bareOne(view, numeral, tail) ||
    (numeral.han && SPAN_UNITS.has(tail.unit.word) && !follows(view, numeral, SPAN_AFTER))
  )
    return null;
  return countOf(view, numeral, tail, `unit:${tail.unit.word}`);
}

/** A number without a unit, for a place where one was lost or none is needed. */
export const readBare = (view: string, numeral: Numeral, lexicon: Lexicon): Quantity => {
  const tail = tailOf(view, numeral.end, lexicon);
  return { ...countOf(view, numeral, { ...tail, unit: null, end: tail.numberEnd }, "bare"), form: "bare" };
};

function countOf(view: string, numeral: Numeral, tail: Tail, rule: string): Quantity {
  const round = numeral.han && numeral.step >= 100 && numeral.end - numeral.start === 1;
  const before = hedgeBefore(view, numeral.start, round);
  const hedge = tail.hedge ?? before?.hedge ?? null;
  const start = before?.start ?? numeral.start;
  const scale = 10 ** tail.power;
  const value = scaled(numeral.value, tail.power);
  const whole = !MEASURED.has(tail.unit?.class ?? "") && Number.isInteger(value);
  const interval = intervalOf({ value, step: numeral.step * scale, whole }, hedge);
  const either = numeral.upTo === undefined ? interval : { low: value, high: scaled(numeral.upTo, tail.power) };
  return {
    form: "count",
    value,
    low: either.low,
    high: either.high,
    hedge: numeral.upTo === undefined ? (hedge?.means ?? "exact") : "about",
    unit: tail.unit?.word ?? "",
    unitClass: tail.unit?.class ?? "",
    number: { start, end: tail.numberEnd },
    span: { start, end: tail.end },
    unitAt: tail.unit === null ? null : { start: tail.unitStart, end: tail.unitStart + tail.unit.word.length },
    rule: hedge === null ? rule : `${rule} hedge:${hedge.word}`,
  };
}

/** 1.005 * 1e8 is 100499999.99999999; reading "1.005e8" is exact. */
const scaled = (value: number, power: number): number => (power === 0 ? value : Number(`${value}e${power}`));

/** Between a numeral and its unit: [hedge] [powers] [hedge], and a hedge behind the unit. A unit of money keeps its 万. */
function tailOf(view: string, from: number, { units }: Lexicon): Tail {
  let at = from;
  let power = 0;
  let hedge: HedgeWord | null = null as HedgeWord | null;
  for (let turn = 0; turn < 3; turn++) {
    const unit = unitAt(view, at, units);
    if (unit !== null)
      return closed(view, { numberEnd: at, unitStart: at, end: unit.end, power, hedge, unit: unit.value });
    const between: Found<HedgeWord> = hedge === null ? HEDGES_BETWEEN.longestAt(view, at) : null;
    const powers = power === 0 ? powersAt(view, at) : null;
    if (between !== null) [hedge, at] = [between.value, between.end];
    else if (powers !== null) [power, at] = [powers.power, powers.end];
    else break;
  }
  const unit = unitAt(view, at, units);
  return closed(view, { numberEnd: at, unitStart: at, end: unit?.end ?? at, power, hedge, unit: unit?.value ?? null });
}

/** The unit that stands at a place, with a second one in brackets: 次, 件(次), 个(条). */
function unitAt(view: string, at: number, units: Lexicon["units"]): Found<UnitWord> {
  const unit = units.longestAt(view, at);
  const next = unit === null ? "" : view.charAt(unit.end);
  if (unit === null || (next !== "" && unit.value.notBefore.includes(next))) return null;
  if (next !== "(") return unit;
  const inner = units.longestAt(view, unit.end + 1);
  if (inner === null || view.charAt(inner.end) !== ")") return unit;
  return { end: inner.end + 1, value: { ...unit.value, word: view.slice(at, inner.end + 1) } };
}

function closed(view: string, tail: Tail): Tail {
  const after = HEDGES_AFTER.longestAt(view, tail.end);
  if (after === null) return tail;
  return { ...tail, end: after.end, hedge: tail.hedge ?? after.value };
}

/** 一 before most measure words counts nothing (一个中心); before some it does (一名干部), and where a number was said otherwise. */
function bareOne(view: string, numeral: Numeral, tail: Tail): boolean {
  if (!numeral.han || numeral.value !== 1 || numeral.end - numeral.start > 1 || tail.unit?.one === true) return false;
  if (follows(view, numeral, ONE_AFTER)) return false;
  if (tail.unit?.class !== "occasion") return true;
  return !follows(view, numeral, ONCE_AFTER) && !endsPhrase(view, numeral, tail.end);
}

/** 召开听证会一次: behind a noun and before a stop. */
const endsPhrase = (view: string, numeral: Numeral, end: number): boolean =>
  /[,。;、)\n]/.test(view.charAt(end)) &&
  isHan(view.charCodeAt(numeral.start - 1)) &&
  !follows(view, numeral, NUMERALS.never_once);

const ONE_AFTER = NUMERALS.one_after.map(({ word }) => word);
const ONCE_AFTER = NUMERALS.once_after.flatMap(({ word }) => [word, word + NUMERALS.aspect.word]);
const SPAN_UNITS = new Set(NUMERALS.span_units);
const SPAN_AFTER = NUMERALS.span_after.map(({ word }) => word);

const follows = (view: string, { start }: Numeral, words: readonly string[]): boolean =>
  words.some((word) => view.startsWith(word, start - word.length));
