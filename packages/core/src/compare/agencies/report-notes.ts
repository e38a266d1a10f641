import type { Note } from "../../frame/analysis.ts";
import { groupBy } from "../../observation/find-groups.ts";
import type { Readings } from "../../observation/reading.ts";
import type { ReportKey } from "../comparison.ts";
import { readingsById } from "../candidate.ts";
import { agencyIdentityOf, reportKeyOf } from "../report-key.ts";
import { noteOf } from "./note-of.ts";

/** Whether figures keep the years apart, and whether all that was read was asked about. */
export interface ReportNotesOptions {
  readonly yearsApart?: boolean;
  /** Ids of reports, where only those were asked about. */
  readonly reports?: readonly string[] | undefined;
  /** Where only reports of this year were asked about. */
  readonly year?: number | undefined;
}

/** What a reader has to know of the reports whose values are in a figure: unlike years, one agency twice, files not read. */
export const reportNotes = (
  readings: Readings,
  valued: readonly ReportKey[],
  { yearsApart = false, reports, year }: ReportNotesOptions = {},
): readonly Note[] => [
  ...(reports === undefined ? skippedNotes(readings) : []),
  ...(year === undefined ? [] : undatedNote(readings, year, reports)),
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

/** A report that names no year may be of the year asked about: that there is none is not known. */
function undatedNote({ readings }: Readings, year: number, asked: readonly string[] | undefined): readonly Note[] {
  const undated = readings.filter((reading) => reportKeyOf(reading).year === null).map(({ report }) => report.id);
  return noteOf(
    "reports/no-year",
    "warning",
    undated.filter((id) => asked === undefined || asked.includes(id)),
    `these reports name no year and are in no figure of ${year}, though they may be of it; name their years in a catalog`,
  );
}

function yearsNote(valued: readonly ReportKey[]): readonly Note[] {
  const years = [...new Set(valued.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  if (years.length < 2) return [];
  const told = years.map((year) => year ?? "no known year").join(", ");
  const message = `reports of ${told} stand side by side; give \`year\` to compare agencies of one year`;
  return [{ code: "years/mixed", severity: "warning", message, reports: [] }];
}

const twiceNote = (readings: Readings, valued: readonly ReportKey[]): readonly Note[] =>
  noteOf(
    "agencies/twice",
    "warning",
    countedTwice(readings, valued),
    "these are several reports of one agency and year, and each counts; name the ones meant with `reports`, or let a panel keep one",
  );

/** Ids of reports of which there are several of one agency and year. */
export function countedTwice({ readings }: Readings, valued: readonly ReportKey[]): readonly string[] {
  const byId = readingsById(readings);
  const groups = groupBy(valued, ({ report, year }) => {
    const reading = byId.get(report);
    return `${reading === undefined ? report : agencyIdentityOf(reading)} ${year}`;
  });
  return [...groups.values()].flatMap((of) => (of.length > 1 ? of.map(({ report }) => report).sort() : []));
}
