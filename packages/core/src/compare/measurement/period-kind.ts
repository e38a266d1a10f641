/**
 * What stretch of time a value is about: a year, a part of one (2022-H1), a date for what is held at it (2022-12-31), several years
 * together (2018/2022), or none that is known. The last day of a year stands for the year: what is held then is the year's figure.
 */
export type PeriodKind = "year" | "part-year" | "date" | "years" | "unknown";

/** The kind of a period as an observation writes it. */
export function periodKindOf(period: string): PeriodKind {
  if (period.includes("/")) return "years";
  if (/^\d{4}(?:-12-31)?$/.test(period)) return "year";
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return "date";
  return /^\d{4}-/.test(period) ? "part-year" : "unknown";
}

/** The year that a period lies in; null for several years and for none. */
export function yearOfPeriod(period: string): number | null {
  const year = period.includes("/") ? null : (/^\d{4}/.exec(period)?.[0] ?? null);
  return year === null ? null : Number(year);
}
