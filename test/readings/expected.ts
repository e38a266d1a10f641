/** The year of the report that every row is read in. */
export const YEAR = 2022;

const HEDGES = ["exact", "over", "under", "about"];
const ROLES = ["level", "from", "to", "change", "share", "rank", "part"];
const STATUSES = ["reported", "planned", "context"];

/** What a row's words ask of one quantity; what they leave out is an exact reported level of the report's year. */
export function expected(words: string): Record<string, unknown> {
  const [value, unit, ...rest] = words.split(" ");
  const pick = (from: readonly string[], otherwise: string) => rest.find((word) => from.includes(word)) ?? otherwise;
  const range = rest.find((word) => word.includes(".."))?.split("..");
  const indicator = rest.find((word) => /^[a-z]+\.[a-z_]+$/.test(word));
  return {
    value: Number(value),
    unit: unit === "-" ? "" : unit,
    hedge: pick(HEDGES, "exact"),
    role: pick(ROLES, "level"),
    status: pick(STATUSES, "reported"),
    period: rest.find((word) => /^\d{4}(?:[-/]\w+)*$/.test(word)) ?? String(YEAR),
    ...(range && { low: Number(range[0]), high: range[1] === "" ? null : Number(range[1]) }),
    ...(indicator && { indicator }),
  };
}

/** Of a reading, the fields that a row speaks of. */
export const only = (reading: object, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, reading[key as keyof typeof reading]]));

/** The readings of a sentence, cut to what its row speaks of; a reading too many shows its value, unit and role. */
export const shown = (readings: readonly object[], wanted: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] =>
  readings.map((reading, index) => only(reading, Object.keys(wanted[index] ?? { value: 0, unit: "", role: "" })));
