import type { Readings } from "../../observation/reading.ts";
import type { ReportKey } from "../comparison.ts";
import { badOption } from "./faults.ts";
import { groupCellsOf, grouped, type GroupKey } from "./group-keys.ts";

/** What a distribution is divided by: nothing, or one property of the reports. */
export type OneGroupKey = GroupKey | "none";

const KEYS: readonly OneGroupKey[] = ["none", "level", "region", "year", "kind"];

/** Rows under one label: of a group, or of all; null where the property is not known. */
export interface Labelled<T> {
  readonly by: OneGroupKey;
  readonly group: string | null;
  readonly rows: readonly T[];
}

/** The label of the rows that are not divided. */
const ALL = "all";

/** The rows by one property, each group with its label; all in one where `by` is "none". */
export function labelled<T extends ReportKey>(
  readings: Readings,
  rows: readonly T[],
  by: OneGroupKey,
): readonly Labelled<T>[] {
  if (!KEYS.includes(by)) throw badOption("by", by, `one of ${KEYS.join(", ")}`);
  if (by === "none") return [{ by, group: ALL, rows }];
  return grouped(rows, [by], groupCellsOf(readings)).map(({ cells, rows }) => {
    const label = cells[by];
    return { by, group: label === null ? null : String(label), rows };
  });
}
