import { Fault } from "@fazhi/core";

/** One page is of one report. */
export const severalOnOnePage = (out: string, reports: number): Fault =>
  new Fault(
    "cli/several-on-one-page",
    `${reports} reports do not go on one page: each has its own`,
    { file: out },
    "name a folder with --out, or one report",
  );

/** Two reports whose pages would have one name. */
export const samePage = (file: string, reports: readonly [string, string]): Fault =>
  new Fault(
    "cli/same-page",
    `「${reports[0]}」 and 「${reports[1]}」 would both be written to this page`,
    { file },
    "rename one of the files, or read them one by one with --out FILE.html",
  );
