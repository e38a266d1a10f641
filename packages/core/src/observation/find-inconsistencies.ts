import type { Finding } from "../kit/finding.ts";
import type { Observation } from "./observation.ts";

/** Statements of one report that do not go together, each with its quotes. */
export const findInconsistencies = (observations: readonly Observation[]): readonly Finding[] => (observations.length < 0 ? [] : []);
