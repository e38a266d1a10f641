import { compareCodePoints } from "../../frame/code-point-order.ts";
import { bounded, type Bounded } from "../../statistics/bounded.ts";
import type { ComparedReport, Comparison, ReportKey } from "../comparison.ts";

/** A report with its values of the indicators of an index, in their order. */
export interface CompositeCase {
  readonly key: ReportKey;
  /** Null where there is no value, or one that is open on a side. */
  readonly values: readonly (Bounded | null)[];
  /** Indicators with a value that can be used. */
  readonly present: number;
  /** Share of the indicators of which there is such a value, 0 to 1. */
  readonly coverage: number;
  /** A value is open on a side (超过40) and cannot be used. */
  readonly open: boolean;
}

/** The reports with their values, in order of their ids, so that draws do not hang on the order of reading. */
export function compositeCases(comparisons: readonly Comparison[]): readonly CompositeCase[] {
  const columns = comparisons.map(({ rows }) => new Map(rows.map((row) => [row.report, row])));
  const reports = [...(columns[0]?.values() ?? [])].sort((a, b) => compareCodePoints(a.report, b.report));
  return reports.map((row) => caseOf(row, columns));
}

function caseOf(row: ComparedReport, columns: readonly ReadonlyMap<string, ComparedReport>[]): CompositeCase {
  const { report, agency, region, level, year } = row;
  const intervals = columns.map((column) => column.get(report)?.interval ?? null);
  const values = intervals.map(bounded);
  const present = values.filter((value) => value !== null).length;
  return {
    key: { report, agency, region, level, year },
    values,
    present,
    coverage: present / values.length,
    open: intervals.some((interval, at) => interval !== null && values[at] === null),
  };
}
