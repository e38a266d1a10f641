import { meantBy, type Check, type Finding, type Observation } from "@fazhi/core";

/** Whether a finding or a check rests on a statement: its words are among the quotes, and it is of the same indicator or of none. */
export function concerns({ quotes, indicator }: Finding | Check, observation: Observation): boolean {
  const isElsewhere = indicator !== undefined && meantBy(observation) !== null && meantBy(observation) !== indicator;
  return !isElsewhere && quotes.some(({ start, end }) => start < observation.end && end > observation.start);
}
