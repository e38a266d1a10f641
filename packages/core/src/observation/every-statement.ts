import type { Observation } from "./observation.ts";
import type { Reading } from "./reading.ts";

/**
 * Every statement of a report in reading order, those among them that a step of a panel set aside: what a report is like does not
 * change with what is compared of it.
 */
export const everyStatement = ({ observations, setAside = [] }: Reading): readonly Observation[] =>
  setAside.length === 0
    ? observations
    : [...observations, ...setAside].sort((a, b) => a.start - b.start || a.end - b.end);
