import { reuseFormula, reuseMinimum } from "./faults.ts";

/** When words count as shared, and when as a formula. */
export interface ReuseOptions {
  /** Ids of the reports that are asked about; they are looked for in all that were read. Left out: every report. */
  readonly reports?: readonly string[];
  /** Chinese characters that a passage must have in common, listed formulas not counted. 14 where left out; 4 to 200. */
  readonly minimum?: number;
  /** A string is a formula by its frequency where so large a share of the agencies write it (above 0, up to 1; 0.05 where left out), */
  readonly formulaShare?: number;
  /** and so many agencies (5 where left out, 2 at least), */
  readonly formulaAgencies?: number;
  /** and agencies of so many provinces (3 where left out, 1 at least). */
  readonly formulaRegions?: number;
}

/** The same with nothing left out. */
export interface ReuseSettings {
  readonly minimum: number;
  readonly formulaShare: number;
  readonly formulaAgencies: number;
  readonly formulaRegions: number;
}

const [LEAST, MOST] = [4, 200];

/** What is asked, with the defaults; a Fault where it makes no sense. */
export function reuseSettings(options: ReuseOptions): ReuseSettings {
  const { minimum = 14, formulaShare = 0.05, formulaAgencies = 5, formulaRegions = 3 } = options;
  if (!Number.isInteger(minimum) || minimum < LEAST || minimum > MOST) throw reuseMinimum(minimum, LEAST, MOST);
  if (!(formulaShare > 0 && formulaShare <= 1)) throw reuseFormula("formulaShare", formulaShare, "above 0 and up to 1");
  if (!Number.isInteger(formulaAgencies) || formulaAgencies < 2)
    throw reuseFormula("formulaAgencies", formulaAgencies, "a whole number from 2 on");
  if (!Number.isInteger(formulaRegions) || formulaRegions < 1)
    throw reuseFormula("formulaRegions", formulaRegions, "a whole number from 1 on");
  return { minimum, formulaShare, formulaAgencies, formulaRegions };
}
