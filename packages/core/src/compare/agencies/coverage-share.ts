import type { ComparedReport } from "../comparison.ts";

/** How many reports give a value, and of how many. */
export interface CoverageShare {
  readonly reports: number;
  /** Reports with a value to compare. */
  readonly n: number;
  /** Reports without one, whatever the reason. */
  readonly missing: number;
  /** Reports that could give a value: all but those of bodies without the power. */
  readonly could: number;
  /** `n / could`, 0 to 1; null where no report could. */
  readonly coverage: number | null;
}

/**
 * The share of reports that give a value among those that could. A body that has no such power cannot state what it does with
 * it (SDMX observation status M), so it is not held against coverage; every other silence is.
 */
export function coverageShare(rows: readonly Pick<ComparedReport, "state" | "interval">[]): CoverageShare {
  const n = rows.filter(({ interval }) => interval !== null).length;
  const could = rows.filter(({ state }) => state !== "no-power").length;
  return { reports: rows.length, n, missing: rows.length - n, could, coverage: could === 0 ? null : n / could };
}

/** What the rows without a value are, by state: "2 not-stated, 1 no-power". */
export function statesInWords(rows: readonly Pick<ComparedReport, "state">[]): string {
  const counts = new Map<string, number>();
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, count]) => `${count} ${state}`)
    .join(", ");
}
