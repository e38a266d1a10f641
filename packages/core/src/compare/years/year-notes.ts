import type { Note } from "../../frame/analysis.ts";
import { groupBy } from "../../observation/find-groups.ts";
import type { AgencyReports } from "./agency-reports.ts";

/** Who cannot be followed through the years, and where a year has several reports. */
export function yearNotes(agencies: readonly AgencyReports[]): readonly Note[] {
  const undated = agencies.flatMap((agency) => agency.undated);
  const single = agencies.filter(({ reports }) => new Set(reports.map(({ year }) => year)).size === 1);
  const several = agencies.flatMap(({ reports }) =>
    [...groupBy(reports, ({ year }) => String(year)).values()].filter((same) => same.length > 1).flat(),
  );
  return [
    noteOn(undated, "years/no-year", "warning", "no year is named; left out"),
    noteOn(
      single.flatMap(({ reports }) => reports.map(({ key }) => key.report)),
      "years/one-year",
      "note",
      "the only year of the agency, so that nothing is said of years",
    ),
    noteOn(
      several.map(({ key }) => key.report),
      "years/several-reports",
      "warning",
      "agency and year are those of another report too; the year holds the values of all of them",
    ),
  ].flat();
}

/** A note on reports; none where there are none. */
export const noteOn = (
  reports: readonly string[],
  code: string,
  severity: Note["severity"],
  what: string,
): readonly Note[] => {
  const count = new Set(reports).size;
  return count === 0
    ? []
    : [
        {
          code,
          severity,
          message: `${count} ${count === 1 ? "report" : "reports"}: ${what}`,
          reports: [...new Set(reports)],
        },
      ];
};
