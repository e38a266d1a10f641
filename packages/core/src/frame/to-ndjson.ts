import type { Observation } from "../observation/observation.ts";
import { OBSERVATION_FIELDS } from "./observations-frame.ts";

/**
 * Observations as newline-delimited JSON: one object a line with exactly the fields of the contract in its order,
 * `section` as a list of headings; every line, the last too, ends with a line feed.
 */
export const toNdjson = (observations: readonly Observation[]): string =>
  observations.map((observation) => `${JSON.stringify(observation, OBSERVATION_FIELDS as string[])}\n`).join("");
