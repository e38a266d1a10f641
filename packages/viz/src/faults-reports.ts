import { Fault } from "@fazhi/core";

/** Reports divided by unlike parts cannot stand in one chart. */
export const unlikeDivisions = (divisions: readonly string[]): Fault =>
  new Fault(
    "charts/unlike-divisions",
    `the frame divides reports by ${divisions.join(" and by ")}; bars of the one are no bars of the other`,
    { file: "topic shares" },
    "draw one chart of each: filter the frame by its column `of`",
  );

/** The parts of a report do not make a whole, or make more than one. */
export const notWhole = (report: string, sum: number): Fault =>
  new Fault(
    "charts/not-whole",
    `the shares of the report add up to ${Number(sum.toFixed(4))}, not to 1`,
    { file: report },
    "give every part of each report once: keep or leave out whole reports when you filter",
  );

/** The wordings of a report's numbers do not add up to its numbers. */
export const wordingsApart = (report: string, numbers: number, worded: number): Fault =>
  new Fault(
    "charts/wordings-apart",
    `the report has ${numbers} numbers of its period, and ${worded} in all wordings together; zeros are among the exact ones`,
    { file: report },
    "give the columns as `quantification` makes them",
  );

/** A report stands twice in a frame of one row a report. */
export const reportTwice = (report: string): Fault =>
  new Fault(
    "charts/report-twice",
    "the frame has several rows of this report",
    { file: report },
    "give each report once, as the analysis makes it",
  );

/** Shortcomings of a report that the list of reports does not name. */
export const reportNotListed = (report: string): Fault =>
  new Fault(
    "charts/report-not-listed",
    "the frame names shortcomings of a report that `reports` does not list",
    { file: report },
    "list every report that was read: readings.readings.map(reportKeyOf)",
  );
