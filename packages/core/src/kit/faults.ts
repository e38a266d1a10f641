import { MASTHEAD } from "../generated/outline.ts";
import { Fault } from "./fault.ts";

/** No file stands at the path. */
export const missingFile = (file: string): Fault =>
  new Fault("source/missing", "there is no such file or directory", { file }, "check the spelling of the path");

/** The path cannot be read: a permission, a broken link, a device. */
export const unreadableFile = (file: string, cause: unknown): Fault =>
  new Fault(
    "source/unreadable",
    `the file cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
    { file },
    "check its permissions, or copy it to a folder of your own",
    { cause },
  );

/** The file cannot be written: a permission, a folder that is not there, a full disk. */
export const unwritableFile = (file: string, cause: unknown): Fault =>
  new Fault(
    "source/unwritable",
    `nothing was written: ${cause instanceof Error ? cause.message : String(cause)}`,
    { file },
    "name a place that you may write to, with room on its disk",
    { cause },
  );

/** Another program is writing the file, or ended while it did. */
export const busyFile = (file: string, mark: string): Fault =>
  new Fault(
    "source/busy",
    "nothing was written: another program is writing the file",
    { file },
    `try again when it is done; if none is at work, delete ${mark}`,
  );

/** The file holds no byte, or only blanks. */
export const emptyFile = (file: string): Fault =>
  new Fault("source/empty", "the file is empty", { file }, "save its text into it, or leave the file out");

/** How many names a sentence lists. */
const MOST_NAMED = 12;

/** The directory holds no file that could be a report; `folders` in it hold some. */
export const noReports = (file: string, endings: readonly string[], folders: readonly string[] = []): Fault =>
  new Fault(
    "source/no-reports",
    "no reports were found in this directory",
    { file },
    folders.length === 0
      ? `put reports into it as ${endings.join(" or ")} files, or name another directory`
      : `name the folders in it that hold reports: ${listed(folders, " ")}`,
  );

function listed(names: readonly string[], between: string): string {
  const rest = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(rest > 0 ? [`(and ${rest} more)`] : [])].join(between);
}

/** The bytes are of a kind that is not text. */
export const notText = (file: string, kind: string): Fault =>
  new Fault(
    "source/not-text",
    `this is ${kind}, not a text`,
    { file },
    "open it and save the report as plain text (.txt) or Markdown (.md), then read that file",
  );

/** A text, but nothing in it says that it is an annual rule-of-law report. */
export const notAReport = (
  file: string,
  missing = "neither its title, nor its opening, nor its headings say that it is one",
): Fault =>
  new Fault(
    "report/not-a-report",
    `this does not look like a yearly rule-of-law report (${MASTHEAD.name}): ${missing}`,
    { file },
    "check that the file holds the report itself, not a notice or an index page",
  );

/** A file is larger than we agree to read. */
export const tooLarge = (file: string, bytes: number, limit: number): Fault =>
  new Fault(
    "source/too-large",
    `the file has ${bytes} bytes; the limit is ${limit}`,
    { file },
    "split it into one file a report",
  );

/** A report id that none of the given readings has. */
export const unknownReport = (id: string, known: readonly string[]): Fault =>
  new Fault(
    "compare/unknown-report",
    "no report with this id was read",
    { file: id },
    `write one of ${known.join(", ") || "the ids of reports that were read (there are none)"}`,
  );

/** An indicator id that the codebook does not have. */
export const unknownIndicator = (id: string): Fault =>
  new Fault(
    "compare/unknown-indicator",
    "the codebook has no such indicator",
    { file: id },
    "write an id of the codebook, such as enforcement.inspections; indicators() lists them all",
  );

/** Reports that were read by different codebooks: one word may mean different things in them. */
export const mixedCodebooks = (report: string, edition: string, others: string): Fault =>
  new Fault(
    "compare/mixed-codebooks",
    `this report was read by the codebook 「${edition}」, the others by 「${others}」`,
    { file: report },
    "read all reports again with one codebook",
  );

/** Years of one agency were asked for, and the words do not name exactly one. */
export const whichAgency = (named: string | null, known: readonly string[]): Fault =>
  new Fault(
    "compare/which-agency",
    named === null ? "the reports are of several agencies" : "this names no agency, or more than one",
    { file: named ?? "the reports that were read" },
    `name one agency (${listed(known, ", ") || "none was read"}), or list the ids of its reports`,
  );

/** A change needs two different reports. */
export const notTwoReports = (ids: readonly string[]): Fault =>
  new Fault(
    "compare/not-two-reports",
    `a change is between two different reports; ${ids.length === 0 ? "none was" : `${ids.join(", ")} ${ids.length === 1 ? "was" : "were"}`} given`,
    { file: "compareTwoYears" },
    "give the ids of two reports of one agency",
  );

/** A directory stands where a file was asked for. */
export const directoryForFile = (file: string): Fault =>
  new Fault(
    "source/directory",
    "this is a directory, not a file",
    { file },
    "name a file in it, or read it as a directory",
  );

/** A device, a socket or a pipe. */
export const notAFile = (file: string): Fault =>
  new Fault(
    "source/not-a-file",
    "this is neither a file nor a directory",
    { file },
    "copy its contents into a file and read that",
  );

/** The bytes are not those that the catalog was written for. */
export const changedFile = (file: string, expected: string, found: string): Fault =>
  new Fault(
    "source/changed",
    `the file is not the one that the catalog describes: its SHA-256 is ${found}, the catalog has ${expected}`,
    { file },
    "put the right file back; or, if the change is wanted, check the entry and write the new sha256 into the catalog",
  );

/** A catalog that is no YAML, or holds no list. */
export const badCatalog = (file: string, why: string): Fault =>
  new Fault(
    "source/bad-catalog",
    `the catalog cannot be read: ${why}`,
    { file },
    "write it as YAML: `reports:`, and below it one entry a file, each with `- file: NAME`",
  );

/** One field of one entry of a catalog. */
export const badCatalogEntry = (file: string, entry: string, field: string, is: string): Fault =>
  new Fault(
    "source/bad-catalog-entry",
    `entry 「${entry}」 of the catalog: \`${field}\` is not ${is}`,
    { file },
    `write ${is} there`,
  );

/** Not one file could be read. A single one tells its own fault; of several the first reasons are told. */
export function nothingRead(faults: readonly Fault[]): Fault {
  const [first] = faults;
  if (first === undefined) {
    return new Fault(
      "source/no-paths",
      "no file and no directory was named",
      { file: "(none)" },
      "name the reports to read",
    );
  }
  if (faults.length === 1) return first;
  const told = faults.slice(0, 3).map(({ what, place }) => `${place.file}: ${what}`);
  const rest = faults.length > told.length ? [`and ${faults.length - told.length} more`] : [];
  return new Fault(
    "source/nothing-read",
    [`none of these ${faults.length} files could be read as a report:`, ...told, ...rest].join("\n       "),
    first.place,
    first.mend,
    { cause: first },
  );
}

export * from "./frame-faults.ts";
