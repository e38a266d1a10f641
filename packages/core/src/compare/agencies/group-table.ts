import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { Row } from "../../frame/schema.ts";
import type { Interval } from "../../kit/interval.ts";
import type { Readings } from "../../observation/reading.ts";
import type { AgenciesOptions } from "../compare-agencies.ts";
import type { ComparedReport } from "../comparison.ts";
import { summarise } from "../summarise.ts";
import { askAgencies } from "./ask-agencies.ts";
import { boundCells } from "./bound-cells.ts";
import { coverageShare } from "./coverage-share.ts";
import { type Group, GROUP_SCHEMA, groupCellsOf, grouped, type GroupKey } from "./group-keys.ts";
import { keysOf } from "./keys-of.ts";
import { noteOf } from "./note-of.ts";
import { NO_SUM, type NoSum, type Summed, sumOfGroup, summingOf } from "./sum-of-group.ts";
import { valueScopes } from "./value-scopes.ts";

/** Whose values are put together, by what. */
export interface GroupTableOptions<B extends GroupKey = GroupKey> extends AgenciesOptions {
  /** One key or several: "level", ["region", "year"]. */
  readonly by: B | readonly B[];
}

const FIGURES = {
  reports: "number!",
  n: "number!",
  missing: "number!",
  coverage: "number",
  unit: "string!",
  mean_low: "number",
  mean_high: "number",
  median_low: "number",
  median_high: "number",
  sum_low: "number",
  sum_high: "number",
} as const;

/**
 * The columns of a table of groups: those that were grouped by, then the figures. `sum` is of the `n` reports that state a value
 * and says nothing of the `missing` ones; it is null where the codebook does not allow it (a note says so).
 */
export type GroupTableSchema<B extends GroupKey = GroupKey> = Pick<typeof GROUP_SCHEMA, B> & typeof FIGURES;

/**
 * One indicator by groups of reports: how many state it, their mean, median and, where the codebook allows it, their sum, with
 * bounds for hedged values. It waits for the codebook's notes.
 *
 * @example
 * await groupTable(await readReports("seeds"), { indicator: "decisions.legal_reviews", by: ["level", "year"] });
 */
export async function groupTable<const B extends GroupKey>(
  readings: Readings,
  options: GroupTableOptions<B>,
): Promise<Analysis<GroupTableSchema<B>>> {
  const by = keysOf(options.by);
  const { comparison, notes, settings } = askAgencies(readings, options, {
    yearsApart: (by as readonly GroupKey[]).includes("year"),
  });
  const summing = await summingOf(comparison.indicator);
  const about: Summed = { summing, readings, scopeOf: valueScopes(readings, comparison, options.scope) };
  const groups = grouped(comparison.rows, by, groupCellsOf(readings)).map((group) => ({
    ...group,
    sum: sumOfGroup(group.rows, about),
  }));
  const rows = groups.map((group) => rowOf(group, by, comparison.unit));
  const keys = Object.fromEntries(by.map((key) => [key, GROUP_SCHEMA[key]]));
  return analysisOf({ ...keys, ...FIGURES } as GroupTableSchema<B>, rows as Row<GroupTableSchema<B>>[], {
    method: methodOf({ ...settings, by: by.join(", "), sum: summing }),
    notes: [...notes, ...sumNotes(groups)],
  });
}

interface SummedGroup extends Group<ComparedReport> {
  readonly sum: Interval | NoSum | null;
}

function rowOf({ cells, rows, sum }: SummedGroup, by: readonly GroupKey[], unit: string) {
  const { mean, median } = summarise({ rows, unit });
  const { reports, n, missing, coverage } = coverageShare(rows);
  return {
    ...Object.fromEntries(by.map((key) => [key, cells[key]])),
    ...{ reports, n, missing, coverage, unit },
    ...boundCells("mean", mean),
    ...boundCells("median", median),
    ...boundCells("sum", typeof sum === "string" ? null : sum),
  };
}

function sumNotes(groups: readonly SummedGroup[]): readonly Note[] {
  const refused = new Map<NoSum, string[]>();
  for (const { rows, sum } of groups)
    if (typeof sum === "string") refused.set(sum, [...(refused.get(sum) ?? []), ...rows.map(({ report }) => report)]);
  const levels = groups.flatMap(({ rows, sum }) => (typeof sum === "string" ? [] : mixedLevels(rows)));
  return [
    ...[...refused].flatMap(([why, reports]) => noteOf(`sum/${why}`, "note", reports, `no sum: ${NO_SUM[why]}`)),
    ...noteOf(
      "sum/levels",
      "warning",
      levels,
      "sums add bodies of several levels; a higher one may count the work of lower ones in its own number; group by level",
    ),
  ];
}

/** Reports with a value in a group of several levels. */
function mixedLevels(rows: readonly ComparedReport[]): readonly string[] {
  const valued = rows.filter(({ interval }) => interval !== null);
  return new Set(valued.map(({ level }) => level)).size > 1 ? valued.map(({ report }) => report) : [];
}

const methodOf = (settings: Readonly<Record<string, string | number | null>>) => ({
  id: "group-table",
  formula:
    "mean, median and sum from all lowest to all highest values that the wordings allow, of the reports that state one; sum only where the codebook says that values add up",
  source:
    "Nguyen, Kreinovich, Wu & Xiang, Computing Statistics under Interval and Fuzzy Uncertainty, Springer 2012; adding up by the codebook's field sum",
  settings,
});
