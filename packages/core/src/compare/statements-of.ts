import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { groupBy } from "../observation/find-groups.ts";
import { meantBy, type Observation } from "../observation/observation.ts";
import type { Reading } from "../observation/reading.ts";

const INDEXED = new WeakMap<Reading, ReadonlyMap<string, readonly Observation[]>>();

/** Every statement that a report makes of an indicator, in reading order. The index of a reading is made once. */
export function statementsOf(reading: Reading, indicator: AnyIndicatorId): readonly Observation[] {
  let index = INDEXED.get(reading);
  if (index === undefined) {
    index = groupBy(reading.observations, (observation) => meantBy(observation) ?? "");
    INDEXED.set(reading, index);
  }
  return index.get(indicator) ?? [];
}
