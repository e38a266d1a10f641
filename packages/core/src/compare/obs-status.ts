import type { CoverageState, ObservationStatus } from "./comparison.ts";

/** The SDMX observation status of each state (cross-domain code list CL_OBS_STATUS 2.2). */
export const OBS_STATUS: Readonly<Record<CoverageState, ObservationStatus>> = {
  stated: "A",
  "zero-stated": "A",
  "topic-no-number": "O",
  "not-stated": "O",
  "no-power": "M",
  "no-report": "L",
  unreadable: "L",
  conflict: "U",
};
