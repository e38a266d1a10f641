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

/**
 * Whether values of two periods count over alike stretches of time: a year and a year, a first half and a first half, five years and
 * five years, a date and a date. Months that are not told (2022-part) and no known period are like nothing, not even themselves.
 */
export function alikePeriods(a: string, b: string): boolean {
  const kind = periodKindOf(a);
  if (kind !== periodKindOf(b) || kind === "unknown") return false;
  if (kind === "years") return lengthOf(a) === lengthOf(b);
  return kind !== "part-year" || (partOf(a) === partOf(b) && partOf(a) !== UNTOLD);
}

const UNTOLD = "part";

/** H1 of 2022-H1. */
const partOf = (period: string): string => period.slice("2022-".length);

/** Of 2018/2022 the years from the first to the last. */
function lengthOf(period: string): number {
  const [from, to] = period.split("/").map(Number);
  return Number(to) - Number(from) + 1;
}

/** The year that a period lies in; null for several years and for none. */
export function yearOfPeriod(period: string): number | null {
  const year = period.includes("/") ? null : (/^\d{4}/.exec(period)?.[0] ?? null);
  return year === null ? null : Number(year);
}
