import { Fault } from "@fazhi/core";

/** A chart of a report's shared words, and the report is not among those that were compared. */
export const reportNotCompared = (report: string, known: readonly string[]): Fault =>
  new Fault(
    "chart/report-not-compared",
    `the report 「${report}」 is not among those whose shared words were looked for`,
    { file: "reuse-ribbon" },
    `name one of ${known.slice(0, 12).join(", ")}, and hand over the shares and passages of the readings that have it`,
  );
