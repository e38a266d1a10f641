import { meantBy, type Observation } from "../observation.ts";
import type { MachineRead } from "./correction.ts";

/** What a correction says of an observation to mean it and no other of the same words. */
export const readsOf = (observation: Observation): MachineRead => {
  const { value, unit, status, role, period } = observation;
  return { indicator: meantBy(observation), value, unit, status, role, period };
};
