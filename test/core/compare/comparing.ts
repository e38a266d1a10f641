import type { ComparedReport, Comparison, Interval } from "@fazhi/core";

/** A comparison of which only the values matter. */
export const comparing = (intervals: readonly (Interval | null)[]): Comparison => ({
  across: "agencies",
  indicator: "enforcement.inspections",
  unit: "次",
  rows: intervals.map((interval, at): ComparedReport => ({
    report: `r${at}`,
    agency: `r${at}`,
    region: null,
    level: null,
    year: 2022,
    state: interval === null ? "not-stated" : "stated",
    obsStatus: interval === null ? "O" : "A",
    statements: [],
    setAside: [],
    interval,
    unit: "次",
  })),
  verdicts: [],
  findings: [],
});
