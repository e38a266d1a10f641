import { findMeasure, shiftPower } from "../../observation/find-measure.ts";
import { SHIPPED_LEXICON } from "../../quantity/lexicon.ts";
import { powersAt } from "../../quantity/numeral.ts";
import type { CodedLine } from "./coded-line.ts";

/** What a coded line counts and how much of it, powers of ten in the unit (万元, 万人次) folded into the value. */
export interface MeasuredValue {
  readonly value: number;
  /** Units of one kind count alike: 件 and 个. */
  readonly kind: string;
}

/** The value of a line in the smallest unit of its kind: 2563 万元 is 25 630 000 yuan. */
export function measuredValue({ value, unit }: Pick<CodedLine, "value" | "unit">): MeasuredValue {
  const { kind, power } = findMeasure(unit);
  const great = SHIPPED_LEXICON.classes.has(unit) ? null : powersAt(unit, 0);
  const rest = unit.slice(great?.end ?? 0);
  if (power > 0 || great === null || !SHIPPED_LEXICON.classes.has(rest))
    return { value: shiftPower(value, power), kind };
  const inner = findMeasure(rest);
  return { value: shiftPower(value, great.power + inner.power), kind: inner.kind };
}

/** Values are one where they differ by no more than a thousandth. */
export const isNear = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));
