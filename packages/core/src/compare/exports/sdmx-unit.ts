import { MEASURE } from "../../generated/compare.ts";
import { findMeasure } from "../../observation/find-measure.ts";
import type { Lexicon } from "../../quantity/lexicon.ts";

/** A unit as SDMX gives it: the value times ten to the `multiplier` is in `measure`. */
export interface SdmxUnit {
  readonly measure: string;
  readonly multiplier: number;
}

/** 万元 is 元 with a multiplier of 4; what is counted one by one is its own measure. */
export function sdmxUnit(unit: string, lexicon: Lexicon): SdmxUnit {
  const { kind, power } = findMeasure(unit, lexicon);
  const base = MEASURE.scales.find((scale) => scale.measure === kind && scale.power === 0);
  return base === undefined ? { measure: unit, multiplier: 0 } : { measure: base.unit, multiplier: power };
}
