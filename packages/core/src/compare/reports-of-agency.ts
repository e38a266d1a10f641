import type { Readings } from "../observation/reading.ts";
import { candidatesOf } from "./candidate.ts";
import { ofAgency } from "./compare-years.ts";

/** Ids of the reports of one agency, through renamings. A name that means no agency, or several, is a Fault: see {@link compareYears}. */
export const reportsOfAgency = (readings: Readings, agency: string): readonly string[] =>
  ofAgency(candidatesOf(readings), agency).map(({ key }) => key.report);
