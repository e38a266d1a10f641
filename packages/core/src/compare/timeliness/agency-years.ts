import type { Row } from "../../frame/schema.ts";
import { groupBy } from "../../observation/find-groups.ts";
import type { Readings } from "../../observation/reading.ts";
import { agencyIdentityOf } from "../report-key.ts";
import { reportTimeliness, type ReportTimelinessSchema, type TimelinessOptions } from "./report-timeliness.ts";

/** What an agency published of one year: its first report; copies of it are no second one. */
export interface AgencyYear {
  readonly identity: string;
  /** The report that came out first, as far as days are known. */
  readonly first: Row<ReportTimelinessSchema>;
  readonly copies: readonly string[];
}

/** The reports of agencies, one for each agency and year; a report of no known year stands alone. */
export function agencyYearsOf(readings: Readings, options: TimelinessOptions): readonly AgencyYear[] {
  const rows = reportTimeliness(readings, options).rows();
  const identified = rows.map((row, at) => ({ row, identity: agencyIdentityOf(readings.readings[at]!) }));
  const groups = groupBy(identified, ({ row, identity }) => `${identity}\n${row.year ?? row.report}`);
  return [...groups.values()].map((group) => {
    const [first] = [...group].sort((a, b) => earlier(a.row.published_on, b.row.published_on));
    return {
      identity: first!.identity,
      first: first!.row,
      copies: group.length > 1 ? group.map(({ row }) => row.report) : [],
    };
  });
}

/** Days in order, unknown ones last. */
export const earlier = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
