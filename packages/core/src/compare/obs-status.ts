import type { Codebook } from "../codebook/codebook.ts";
import type { CoverageState, ObservationStatus } from "./comparison.ts";

/** The SDMX observation status of each state (cross-domain code list CL_OBS_STATUS 2.2). */
const OBS_STATUS: Readonly<Record<CoverageState, ObservationStatus>> = {
  stated: "A",
  "zero-stated": "A",
  "topic-no-number": "O",
  "not-stated": "O",
  "no-power": "M",
  "no-report": "L",
  unreadable: "L",
  conflict: "U",
};

/** The status of a state of an indicator: what is stated of an experimental one is itself experimental. */
export function obsStatusOf(state: CoverageState, indicator: string, codebook: Codebook): ObservationStatus {
  const status = OBS_STATUS[state];
  return status === "A" && codebook.isExperimental(indicator) ? "G" : status;
}
