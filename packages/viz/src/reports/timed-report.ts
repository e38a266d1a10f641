import type { Frame, ReportKey, ReportTimelinessSchema } from "@fazhi/core";
import { reportTwice } from "../faults-reports.ts";

/** When a report came out, in days from the day by which it had to be published: below 0 before it. */
export interface TimedReport {
  readonly key: ReportKey;
  readonly verdict: "yes" | "no" | "unknown";
  /** Null where the day or the rule is not known. */
  readonly days: number | null;
  /** The day by which it had to be handed in, in the same days. */
  readonly submitBy: number | null;
  /** The day of signing or issuing, in the same days. */
  readonly signed: number | null;
  readonly publishedOn: string | null;
  readonly publishedFrom: string | null;
  readonly signedOn: string | null;
  readonly rule: DeadlineWords | null;
  readonly quote: string;
}

/** A rule as the frame names it; days as MM-DD. */
export interface DeadlineWords {
  readonly document: string;
  readonly submit: string;
  readonly publish: string;
  readonly isChecked: boolean;
}

/** The reports of the frame: from the earliest to the latest, then those whose day cannot be held against a deadline. A report that stands twice is a Fault. */
export function timedReports(timeliness: Frame<ReportTimelinessSchema>): readonly TimedReport[] {
  const reports = timeliness.rows().map(timedReport);
  const ids = reports.map(({ key }) => key.report);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw reportTwice(twice);
  return [...reports].sort((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity) || 0);
}

type TimelinessRow = ReturnType<Frame<ReportTimelinessSchema>["rows"]>[number];

function timedReport(row: TimelinessRow): TimedReport {
  const { report, agency, region, level, year, publish_by: due, submit_by: submit } = row;
  const signedOn = row.issued_on ?? row.signed_on;
  return {
    key: { report, agency, region, level, year },
    verdict: row.on_time === "yes" || row.on_time === "no" ? row.on_time : "unknown",
    days: row.lag_days,
    submitBy: daysBetween(due, submit),
    signed: daysBetween(due, signedOn),
    publishedOn: row.published_on,
    publishedFrom: row.published_from,
    signedOn,
    rule:
      row.rule === null || due === null || submit === null
        ? null
        : {
            document: row.rule,
            submit: monthDay(submit),
            publish: monthDay(due),
            isChecked: row.rule_checked === true,
          },
    quote: row.quote ?? "",
  };
}

const DAY = 86_400_000;

const daysBetween = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / DAY);

const monthDay = (date: string): string => date.slice(5);
