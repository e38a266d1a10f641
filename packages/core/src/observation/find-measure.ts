import { MEASURE } from "../generated/compare.ts";
import { SHIPPED_LEXICON, type Lexicon } from "../quantity/lexicon.ts";

/**
 * What a unit measures: units of one `kind` count alike, and one of them is ten to the `power` of the kind's own.
 * 件 and 个 are things; 万元 is ten to the 4th of a yuan.
 */
export interface Measure {
  readonly kind: string;
  readonly power: number;
}

const MEASURED: ReadonlySet<string> = new Set(MEASURE.measured);
const SCALES: ReadonlyMap<string, Measure> = new Map(
  MEASURE.scales.map(({ unit, measure, power }) => [unit, { kind: measure, power }]),
);

/** What a unit measures. A unit that no table knows, or that differs in size from its class, compares with itself only. */
export function findMeasure(unit: string, { classes }: Lexicon = SHIPPED_LEXICON): Measure {
  const scale = SCALES.get(unit);
  if (scale !== undefined) return scale;
  const counted = classes.get(unit);
  return { kind: counted === undefined || MEASURED.has(counted) ? `unit ${unit}` : counted, power: 0 };
}

/** Shift a value by powers of ten without binary rounding: 1.005 by 8 is 100500000. */
export function shiftPower(value: number, power: number): number {
  if (power === 0) return value;
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}
