import { MEASURE } from "../../generated/compare.ts";
import { findMeasure } from "../../observation/find-measure.ts";
import type { Lexicon } from "../../quantity/lexicon.ts";

/** Whether values of a unit are shares of a hundred or a thousand: %, ‰. */
export const isShareUnit = (unit: string, lexicon: Lexicon): boolean => findMeasure(unit, lexicon).kind === "percent";

/**
 * The unit in which values of a unit change: a share of 95 % that becomes 97 % has risen by 2 percentage points (个百分点), not
 * by 2 %. Everything else changes in its own unit.
 */
export function changeUnitOf(unit: string, lexicon: Lexicon): string {
  const { kind, power } = findMeasure(unit, lexicon);
  const point = MEASURE.scales.find((scale) => scale.measure === "point" && scale.power === power);
  return kind === "percent" ? (point?.unit ?? unit) : unit;
}
