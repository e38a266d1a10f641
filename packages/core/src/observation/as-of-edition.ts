import { editionKnows, editionOf } from "../codebook/edition.ts";
import type { Observation } from "./observation.ts";

/**
 * Observations as an earlier edition of the codebook would name them: an indicator that it did not have is null, and the rule
 * then names the edition. What is printed does not change. An edition that is not known is a Fault.
 */
export function asOfEdition(observations: readonly Observation[], edition: string): readonly Observation[] {
  const { id } = editionOf(edition, "codebook");
  return observations.map((observation) => {
    const indicator = known(observation.indicator, id);
    const experimental = known(observation.experimental, id);
    const same = indicator === observation.indicator && experimental === observation.experimental;
    return same ? observation : { ...observation, indicator, experimental, rule: `edition:${id}` };
  });
}

const known = (indicator: string | null, edition: string): string | null =>
  indicator !== null && editionKnows(edition, indicator) ? indicator : null;
