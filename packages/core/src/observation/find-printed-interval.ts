import { MEASURE } from "../generated/compare.ts";
import type { Interval } from "../kit/interval.ts";
import type { Lexicon } from "../quantity/lexicon.ts";
import { findMeasure, shiftPower } from "./find-measure.ts";
import type { Observation } from "./observation.ts";

/**
 * The true values that a printed number can stand for. Counts are exact; a number printed with decimals (37.2%), by
 * ten thousands (3.2万) or of something measured (3200万元) may have been rounded, and is good to half its last digit.
 */
export function findPrintedInterval(observation: Observation, lexicon: Lexicon): Interval {
  const half = roundingOf(observation, lexicon);
  const { low, high } = observation;
  return { low: low === null ? null : low - half, high: high === null ? null : high + half };
}

/** The values that the words allow, taken as exact: what a sentence about the numbers tells. */
export const statedInterval = ({ low, high }: Observation): Interval => ({ low, high });

/** How the values of a statement are taken: as printed, or as stated. */
export type Taken = (statement: Observation, lexicon: Lexicon) => Interval;

const MEASURED_KINDS: ReadonlySet<string> = new Set(MEASURE.scales.map(({ measure }) => measure));

function roundingOf({ quote, value, unit }: Observation, lexicon: Lexicon): number {
  const { kind } = findMeasure(unit, lexicon);
  if (value === 0 && kind !== "percent") return 0;
  const { decimals, power } = printedDigits(quote, value);
  const rounded = decimals > 0 || power > 0 || MEASURED_KINDS.has(kind);
  return rounded ? shiftPower(0.5, power - decimals) : 0;
}

/** The largest power of ten that a word beside a numeral stands for: 万亿. */
const LARGEST_POWER = 12;

/** How a value is written in its words: 3.2万 has one decimal and a power of 4. */
function printedDigits(quote: string, value: number): { readonly decimals: number; readonly power: number } {
  for (const [numeral] of quote
    .normalize("NFKC")
    .replaceAll(",", "")
    .matchAll(/\d+(?:\.\d+)?/g)) {
    for (let power = 0; power <= LARGEST_POWER; power += 1) {
      if (shiftPower(Number(numeral), power) === value) return { decimals: decimalsOf(numeral), power };
    }
  }
  return { decimals: decimalsOf(String(value)), power: 0 };
}

const decimalsOf = (numeral: string): number => numeral.split(".")[1]?.length ?? 0;
