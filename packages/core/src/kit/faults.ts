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

/** The file holds no byte, or only blanks. */
export const emptyFile = (file: string): Fault =>
  new Fault("source/empty", "the file is empty", { file }, "save the report's text into it, or leave the file out");

/** The directory holds no file that could be a report. */
export const noReports = (file: string, endings: readonly string[]): Fault =>
  new Fault(
    "source/no-reports",
    "no reports were found in this directory",
    { file },
    `put reports into it as ${endings.join(" or ")} files, or name another directory`,
  );

/** The bytes are of a kind that is not text. */
export const notText = (file: string, kind: string): Fault =>
  new Fault(
    "source/not-text",
    `this is ${kind}, not a text`,
    { file },
    "open it and save the report as plain text (.txt) or Markdown (.md), then read that file",
  );

/** A text, but nothing in it says that it is an annual rule-of-law report. */
export const notAReport = (file: string, missing: string): Fault =>
  new Fault(
    "report/not-a-report",
    `this does not look like a 法治政府建设年度报告: ${missing}`,
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
