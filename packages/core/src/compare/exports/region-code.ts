import { findDivision } from "../../report/find-division.ts";
import type { Candidate } from "../candidate.ts";

/** The six-digit code of the division that a report is of: by the catalog where it names one, else by the report; null where neither does. */
export function regionCodeOf({ key, reading }: Candidate): string | null {
  const printed = reading?.report.masthead.regionCode ?? null;
  if (key.region === null) return printed;
  return findDivision(key.region, key.year === null ? {} : { year: key.year })?.code ?? printed;
}
