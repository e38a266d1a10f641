import { codebookOf } from "../../codebook/codebook-of.ts";
import { findMeasure, shiftPower } from "../../observation/find-measure.ts";
import { cannotConvert } from "./faults.ts";
import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Measurement } from "./measurement.ts";

/**
 * A value in another unit of its class: 万元 as 元, 场 as 次, exactly (by powers of ten, without binary rounding). Units of unlike
 * classes (人 and 人次, 件 and 家) do not convert into each other, and asking for it is a Fault.
 *
 * Classes: data/lexicon/unit.yaml, and the units of a codebook of one's own; sizes: data/compare/measure.yaml.
 */
export function convert<I extends AnyIndicatorId>(measurement: Measurement<I>, unit: string): Measurement<I> {
  const { lexicon } = codebookOf(measurement);
  const [from, to] = [findMeasure(measurement.unit, lexicon), findMeasure(unit, lexicon)];
  if (from.kind !== to.kind) throw cannotConvert(measurement.unit, unit, from.kind, to.kind);
  const { low, high } = measurement.interval;
  const power = from.power - to.power;
  return {
    ...measurement,
    unit,
    interval: {
      low: low === null ? null : shiftPower(low, power),
      high: high === null ? null : shiftPower(high, power),
    },
  };
}
