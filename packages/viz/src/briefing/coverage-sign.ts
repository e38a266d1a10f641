import type { CoverageState } from "@fazhi/core";

/** A state as one character, like the signs of the coverage chart, so that no meaning hangs on colour alone. */
export const COVERAGE_SIGN: Readonly<Record<CoverageState, string>> = {
  stated: "●",
  "zero-stated": "○",
  "topic-no-number": "~",
  "not-stated": "–",
  "no-power": "/",
  "no-report": "□",
  unreadable: "?",
  conflict: "×",
};
