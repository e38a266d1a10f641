const YEAR = /^\d{4}$/;
const HALF = /^(\d{4})-H([12])$/;
const RANGE = /^(\d{4})\/(\d{4})$/;
/** What SDMX writes as the library does: a quarter, a month, a day. */
const SAME = /^\d{4}-(?:Q[1-4]|\d\d|\d\d-\d\d)$/;

/**
 * A period as SDMX writes it (observational time period, section 4.2 of the SDMX 3.0 technical notes): a half is 2022-S1,
 * years together are 2018-01-01/P5Y; a part of a year that has no name of its own is the year; null where no year is known.
 */
export function sdmxPeriod(period: string): string | null {
  if (YEAR.test(period) || SAME.test(period)) return period;
  const [, ofHalf, half] = HALF.exec(period) ?? [];
  if (ofHalf !== undefined) return `${ofHalf}-S${half}`;
  const [, from, to] = RANGE.exec(period) ?? [];
  if (from !== undefined) return `${from}-01-01/P${Number(to) - Number(from) + 1}Y`;
  return /^\d{4}/.exec(period)?.[0] ?? null;
}
