import { badGrouping } from "./faults.ts";

/** What reports can be grouped by. */
export type TimelinessGroup = "year" | "level" | "region";

/** The keys of a group; a key that is not grouped by is null, and so is one that is not known. */
export interface GroupKey {
  readonly year: number | null;
  readonly level: string | null;
  readonly region: string | null;
}

const GROUPS: readonly TimelinessGroup[] = ["year", "level", "region"];

/** The keys to group by; another key, or no list, is a Fault. */
export function checkedGroups(by: readonly TimelinessGroup[]): readonly TimelinessGroup[] {
  if (!Array.isArray(by)) throw badGrouping(String(by), GROUPS);
  const other = by.find((key) => !GROUPS.includes(key));
  if (other !== undefined) throw badGrouping(other, GROUPS);
  return by;
}

/** What of a key is grouped by. */
export const keyBy = (by: readonly TimelinessGroup[], { year, level, region }: GroupKey): GroupKey => ({
  year: by.includes("year") ? year : null,
  level: by.includes("level") ? level : null,
  region: by.includes("region") ? region : null,
});
