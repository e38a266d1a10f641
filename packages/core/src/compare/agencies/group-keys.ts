import { compareCodePoints } from "../../frame/code-point-order.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import type { ReportKey } from "../comparison.ts";
import { bodyIdentityOf, reportKeyOf } from "../report-key.ts";

/**
 * What reports are grouped by.
 *
 * level   national, province, city, county, town
 * region  the division that the agency serves, in full
 * year    the year reported on
 * kind    the kind of body by the registry of agencies: "science"; several joined by "+" for a body made of several
 */
export type GroupKey = "level" | "region" | "year" | "kind";

/** What a report is grouped by; null where it is not known. */
export interface GroupCells {
  readonly level: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly kind: string | null;
}

export const GROUP_SCHEMA = { level: "string", region: "string", year: "number", kind: "string" } as const;

/** What each report is grouped by. A year without a report has the kind of the agency's other reports. */
export function groupCellsOf({ readings }: Readings): (key: ReportKey) => GroupCells {
  const kinds = new Map(readings.map((reading) => [reading.report.id, kindOf(reading)]));
  const byName = new Map(readings.map((reading) => [nameOf(reportKeyOf(reading)), kindOf(reading)]));
  return (key) => ({
    level: key.level,
    region: key.region,
    year: key.year,
    kind: kinds.get(key.report) ?? byName.get(nameOf(key)) ?? null,
  });
}

const nameOf = ({ agency, region }: ReportKey): string => `${region ?? ""} ${agency}`;

function kindOf(reading: Reading): string | null {
  const kinds = bodyIdentityOf(reading)?.kinds ?? [];
  return kinds.length === 0 ? null : kinds.join("+");
}

/** A group of reports, with what they have in common. */
export interface Group<T> {
  readonly cells: GroupCells;
  readonly rows: readonly T[];
}

const NOTHING: GroupCells = { level: null, region: null, year: null, kind: null };

/** Rows that agree in all of the keys; cells of other keys are null. In order of level, region, year and kind; null last. */
export function grouped<T extends ReportKey>(
  rows: readonly T[],
  by: readonly GroupKey[],
  cellsOf: (key: ReportKey) => GroupCells,
): readonly Group<T>[] {
  const groups = new Map<string, { cells: GroupCells; rows: T[] }>();
  for (const row of rows) {
    const all = cellsOf(row);
    const cells: GroupCells = { ...NOTHING, ...Object.fromEntries(by.map((key) => [key, all[key]])) };
    const id = JSON.stringify(cells);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { cells, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()].sort((a, b) => inOrder(a.cells, b.cells));
}

/** From the highest level down. */
const LEVELS = ["national", "province", "city", "county", "town"];

const levelAt = (level: string): number => (LEVELS.includes(level) ? LEVELS.indexOf(level) : LEVELS.length);

const nullsLast = <V>(a: V | null, b: V | null, compare: (a: V, b: V) => number): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b);

const inOrder = (a: GroupCells, b: GroupCells): number =>
  nullsLast(a.level, b.level, (x, y) => levelAt(x) - levelAt(y) || compareCodePoints(x, y)) ||
  nullsLast(a.region, b.region, compareCodePoints) ||
  nullsLast(a.year, b.year, (x, y) => x - y) ||
  nullsLast(a.kind, b.kind, compareCodePoints);
