import { groupBy } from "../../observation/find-groups.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { agencyIdentityOf, reportKeyOf } from "../report-key.ts";
import { consecutive } from "../years/agency-reports.ts";
import { earlier } from "./agency-years.ts";
import { reportTimeliness, type TimelinessOptions } from "./report-timeliness.ts";

/** A copy of a report, with the day on which it was published, if known. */
export interface Copy {
  readonly reading: Reading;
  readonly publishedOn: string | null;
}

/** Each two copies of one report that follow one another: of one agency and year, in order of publication, then as given. */
export function copyPairsOf(readings: Readings, options: TimelinessOptions): readonly (readonly [Copy, Copy])[] {
  const days = reportTimeliness(readings, options).toArray("published_on");
  const copies = readings.readings.map((reading, at): Copy => ({ reading, publishedOn: days[at] ?? null }));
  const dated = copies.filter(({ reading }) => reportKeyOf(reading).year !== null);
  const groups = groupBy(dated, ({ reading }) => `${agencyIdentityOf(reading)}\n${reportKeyOf(reading).year}`);
  return [...groups.values()].flatMap((group) =>
    consecutive([...group].sort((a, b) => earlier(a.publishedOn, b.publishedOn))),
  );
}
