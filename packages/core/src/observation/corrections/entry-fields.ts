import { isDay } from "../../kit/day.ts";
import type { CorrectionAction } from "./correction.ts";

/** What a field of an entry may hold. */
export interface Field {
  readonly is: string;
  readonly holds: (value: unknown) => boolean;
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isPlace = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const oneOf = (...words: readonly string[]): Field => ({
  is: `one of ${words.join(", ")}`,
  holds: (value) => typeof value === "string" && words.includes(value),
});

/** The year, a part of it, a day, several years, or "" where none is known. */
const PERIOD = /^(?:|\d{4}(?:-(?:H[12]|Q[1-4]|part|\d\d|\d\d-\d\d))?|\d{4}\/\d{4})$/;

/** The fields that every entry has. */
export const ENTRY_FIELDS: Readonly<Record<string, Field>> = {
  action: oneOf("confirm", "change", "reject", "add"),
  report: { is: "the id of a report", holds: isText },
  quote: { is: "words of the report", holds: (value) => typeof value === "string" && value !== "" },
  start: { is: "a whole number from 0 on", holds: isPlace },
  end: { is: "a whole number from 0 on", holds: isPlace },
  coder: { is: "the name of who decided", holds: isText },
  date: { is: "a day as YYYY-MM-DD", holds: isDay },
  reason: { is: "the reason, in words", holds: isText },
};

/** What can be said of a statement. */
export const STATEMENT_FIELDS: Readonly<Record<string, Field>> = {
  indicator: { is: "an indicator's id or null", holds: (value) => value === null || isText(value) },
  value: { is: "a number", holds: (value) => Number.isFinite(value) },
  low: { is: "a number, or null where open", holds: (value) => value === null || Number.isFinite(value) },
  high: { is: "a number, or null where open", holds: (value) => value === null || Number.isFinite(value) },
  hedge: oneOf("exact", "over", "under", "about"),
  unit: { is: "a measure word in quotes, or an empty text", holds: (value) => typeof value === "string" },
  status: oneOf("reported", "planned", "context"),
  role: oneOf("level", "from", "to", "change", "share", "rank", "part"),
  period: {
    is: 'a period such as "2022", "2022-H1" or "2022-12-31"',
    holds: (value) => typeof value === "string" && PERIOD.test(value),
  },
  what: { is: "the counted thing, in words", holds: isText },
};

/** The fields by which statements of the same words are told apart. */
export const READS_FIELDS: readonly string[] = ["indicator", "value", "unit", "status", "role", "period"];

/** The part of an entry that holds fields of a statement, by action; the one that must be there, and the one that may. */
export const PARTS: Readonly<Record<CorrectionAction, { readonly must: string | null; readonly may: string | null }>> =
  {
    confirm: { must: null, may: "reads" },
    reject: { must: null, may: "reads" },
    change: { must: "set", may: "reads" },
    add: { must: "observation", may: null },
  };
