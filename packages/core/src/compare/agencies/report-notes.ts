import type { Note } from "../../frame/analysis.ts";
import { groupBy } from "../../observation/find-groups.ts";
import type { Readings } from "../../observation/reading.ts";
import type { ReportKey } from "../comparison.ts";
import { agencyIdentityOf } from "../report-key.ts";
import { noteOf } from "./note-of.ts";

/** Whether figures keep the years apart, and whether all that was read was asked about. */
export interface ReportNotesOptions {
  readonly yearsApart?: boolean;
  /** Ids of reports, where only those were asked about. */
  readonly reports?: readonly string[] | undefined;
}

/** What a reader has to know of the reports whose values are in a figure: unlike years, one agency twice, files not read. */
export const reportNotes = (
  readings: Readings,
  valued: readonly ReportKey[],
  { yearsApart = false, reports }: ReportNotesOptions = {},
): readonly Note[] => [
  ...(reports === undefined ? skippedNotes(readings) : []),
  ...(yearsApart ? [] : yearsNote(valued)),
  ...twiceNote(readings, valued),
];

/** Files that could not be read are in no figure. */
export const skippedNotes = ({ skipped }: Readings): readonly Note[] =>
  skipped.map(({ file, fault }) => ({
    code: "reports/unread",
    severity: "warning",
    message: `${file} could not be read and is in no figure: ${fault.what}`,
    reports: [],
  }));

function yearsNote(valued: readonly ReportKey[]): readonly Note[] {
  const years = [...new Set(valued.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  if (years.length < 2) return [];
  const told = years.map((year) => year ?? "no known year").join(", ");
  const message = `reports of ${told} stand side by side; give \`year\` to compare agencies of one year`;
  return [{ code: "years/mixed", severity: "warning", message, reports: [] }];
}

/** Two reports of one agency and year count it twice. */
function twiceNote({ readings }: Readings, valued: readonly ReportKey[]): readonly Note[] {
  const identities = new Map(readings.map((reading) => [reading.report.id, agencyIdentityOf(reading)]));
  const groups = groupBy(valued, ({ report, year }) => `${identities.get(report) ?? report} ${year}`);
  return noteOf(
    "agencies/twice",
    "warning",
    [...groups.values()].flatMap((of) => (of.length > 1 ? of.map(({ report }) => report).sort() : [])),
    "these are several reports of one agency and year, and each counts; name the ones meant with `reports`, or let a panel keep one",
  );
}
