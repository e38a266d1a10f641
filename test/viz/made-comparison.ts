import type { ComparedReport, CoverageState } from "@fazhi/core";
import fc from "fast-check";
import { comparisonOf, rowOf, said } from "./sample-rows.ts";

const states: readonly CoverageState[] = [
  "stated",
  "zero-stated",
  "topic-no-number",
  "not-stated",
  "no-power",
  "no-report",
  "unreadable",
  "conflict",
];

const end = fc.option(fc.integer({ min: 0, max: 1_000_000 }));

const statement = fc.tuple(end, end).map(([a, b]) => {
  const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return said(low, high, `「${low ?? "?"}至${high ?? "?"}」次`);
});

/** What one report says: the state decides how many statements it has, and zero is zero. */
const saying = fc.constantFrom(...states).chain((state) =>
  fc.record({
    state: fc.constant(state),
    statements:
      state === "stated"
        ? fc.array(statement, { maxLength: 4 })
        : state === "zero-stated"
          ? fc.constant([said(0, 0, "未发生")])
          : state === "conflict"
            ? fc.array(statement, { minLength: 2, maxLength: 3 })
            : fc.constant([]),
  }),
);

/** Any comparison of up to nine reports, each of a year of its own, by up to three agencies. */
export const madeComparison = fc
  .record({
    across: fc.constantFrom("agencies" as const, "years" as const),
    agencies: fc.integer({ min: 1, max: 3 }),
    sayings: fc.array(saying, { maxLength: 9 }),
  })
  .map(({ across, agencies, sayings }) => {
    const rows: readonly ComparedReport[] = sayings.map((own, index) =>
      rowOf({ ...own, report: `report-${index}`, agency: `第${index % agencies}局`, year: 2010 + index }),
    );
    return comparisonOf(across, "enforcement.inspections", rows);
  });

/** Whether a chart may show a number for the report. */
export const hasValue = ({ state, interval }: ComparedReport): boolean =>
  (state === "stated" || state === "zero-stated") &&
  interval !== null &&
  (interval.low !== null || interval.high !== null);
