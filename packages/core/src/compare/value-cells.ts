import type { ComparedReport } from "./comparison.ts";

/** What stands between quotes, or their offsets, of one cell. */
export const BETWEEN = " | ";

/** What one report has of an indicator as cells of a frame: its state, and the interval of its value in its unit. */
export const valueCells = ({ state, obsStatus, interval, unit }: ComparedReport) => ({
  state,
  obs_status: obsStatus,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
  unit,
});

/** Whose value it is. */
export const keyCells = ({ report, agency, region, level, year }: ComparedReport) => ({
  report,
  agency,
  region,
  level,
  year,
});

/** Words as one cell. */
export const quotesCell = (words: readonly { readonly quote: string }[]): string =>
  words.map(({ quote }) => quote).join(BETWEEN);
