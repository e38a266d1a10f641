import { readerAddress } from "./reader-address.ts";

/** The address of a report's page, at its beginning; `folder` as in {@link readerAddress}. */
export const pageAddress = (folder: string, report: string): string =>
  readerAddress(folder, report, { start: 0, end: 0 }).replace(/#[^#]*$/, "");
