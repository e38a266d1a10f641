import { groupBy } from "../../observation/find-groups.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { reportKeyOf } from "../report-key.ts";
import { unknownGrouping } from "./faults.ts";

/** What reports can be put together by: the rank of the body, the year reported on, the region, the agency. */
export type ReportGrouping = "level" | "year" | "region" | "agency";

const GROUPINGS: readonly ReportGrouping[] = ["level", "year", "region", "agency"];

/** Reports put together. */
export interface ReportGroup {
  /** The level, year, region or agency; null for the reports of which it is not known. */
  readonly group: string | null;
  readonly readings: readonly Reading[];
}

/** The reports by one of their labels, groups in the order of their names and that of unknown label last. Another label is a Fault. */
export function groupedBy({ readings }: Readings, by: ReportGrouping): readonly ReportGroup[] {
  if (!GROUPINGS.includes(by)) throw unknownGrouping(by, ["report", ...GROUPINGS]);
  const labelled = readings.map((reading) => ({ reading, label: reportKeyOf(reading)[by] }));
  const groups = groupBy(labelled, ({ label }) => (label === null ? "" : `=${label}`));
  return [...groups]
    .sort(([a], [b]) => Number(a === "") - Number(b === "") || (a < b ? -1 : 1))
    .map(([name, members]) => ({
      group: name === "" ? null : name.slice(1),
      readings: members.map(({ reading }) => reading),
    }));
}
