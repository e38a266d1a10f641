import type { Analysis, CoverageState, Interval, OutliersSchema } from "@fazhi/core";
import type { Cited } from "./drawn-statement.ts";
import { type Language, labelsOf } from "./label.ts";
import { formatInterval } from "./label-number.ts";

/** The cells that say whose value a row of an analysis is, and with what words it is said. */
export type ValueRow = Omit<ReturnType<Analysis<OutliersSchema>["row"]>, "verdict" | "score_low" | "score_high">;

/** What stands between quotes, and between their offsets, of one cell. */
const BETWEEN = " | ";

/** The interval of a row; null where it has none. */
export const intervalOf = ({ low, high }: Pick<ValueRow, "low" | "high">): Interval | null =>
  low === null && high === null ? null : { low, high };

/** The value in words; why there is none where there is none. */
export function valueWords(row: Pick<ValueRow, "low" | "high" | "unit" | "state">, language: Language): string {
  const interval = intervalOf(row);
  return interval === null ? stateWords(row, language) : formatInterval(interval, language, row.unit);
}

/** Why a row has no value: its state, or that what it states is not comparable. */
function stateWords({ state }: Pick<ValueRow, "state">, language: Language): string {
  const labels = labelsOf(language);
  return state === "stated" || state === "zero-stated" ? labels.unplaced([]) : labels.state[state as CoverageState];
}

/** The words on which a row rests, on one line. */
export const quoteOf = ({ quotes }: Pick<ValueRow, "quotes">): string => quotes.replace(/\s+/g, " ").trim();

/** Where the first of those words stand in the report; null where there are none. */
export function citedIn({ report, starts, ends }: Pick<ValueRow, "report" | "starts" | "ends">): Cited | null {
  const [start, end] = [starts, ends].map((offsets) => offsets.split(BETWEEN)[0] ?? "");
  return start === undefined || end === undefined || start === "" || end === ""
    ? null
    : { report, start: Number(start), end: Number(end) };
}
