import { Fault } from "../../kit/fault.ts";

/** A day of publication that is no date. */
export const badDate = (report: string, date: string): Fault =>
  new Fault(
    "compare/bad-date",
    `「${date}」 is not a date`,
    { file: report },
    "write the day of publication as YYYY-MM-DD, such as 2023-03-28",
  );

/** A rate of publication without a list of those who must publish. */
export const noBodies = (): Fault =>
  new Fault(
    "compare/no-bodies",
    "no body is listed that must report",
    { file: "bodies" },
    'list those that must, each as { agency: "…", region: "…" }: the reports that were found do not say which are missing',
  );

/** A key that groups nothing. */
export const badGrouping = (key: string, known: readonly string[]): Fault =>
  new Fault(
    "compare/bad-grouping",
    `reports have no 「${key}」`,
    { file: "by" },
    `write a list of some of ${known.join(", ")}: ["${known[0]}"]`,
  );
