import type { ComparedReport, Interval, Observation, Span } from "@fazhi/core";
import type { Language } from "./label.ts";
import { formatInterval } from "./label-number.ts";
import { printedQuotes } from "./wording/printed-quotes.ts";

/** A statement of a report at its place on the chart's scale. */
export interface DrawnStatement extends Interval {
  /** The approximate number as printed, inside what it allows (约 300); null where the wording gives an end or a point. */
  readonly printed: number | null;
  /** The report's words, on one line; of several statements that say the same, all of them. */
  readonly quote: string;
  readonly words: string;
  /** Where the first of its statements stands in the report; null where it has none. */
  readonly cites: Cited | null;
}

/** A place in a report's text. */
export interface Cited extends Span {
  readonly report: string;
}

/**
 * The statements of a report, each different one once, least first.
 *
 * Statements are kept as printed, the row's interval in the unit of the comparison (5000元 printed, 0.5万元 compared).
 * Where the two are not on one scale the statements have no place of their own, and the interval stands for them all.
 */
export function drawnStatements(row: ComparedReport, value: Interval, language: Language): readonly DrawnStatement[] {
  const { statements, unit } = row;
  const isPlaced = isHull(value, statements);
  if (statements.length < 2 || !isPlaced) {
    return [{ ...drawn(value, isPlaced ? statements : [], language, unit), ...saidBy(statements) }];
  }
  return [...alike(statements).values()]
    .map((same) => ({ ...drawn(same[0]!, same, language, unit), ...saidBy(same) }))
    .sort((a, b) => (a.low ?? -Infinity) - (b.low ?? -Infinity) || (a.high ?? Infinity) - (b.high ?? Infinity));
}

/** Whether the statements, as printed, reach from one end of the interval to the other. */
function isHull({ low, high }: Interval, statements: readonly Interval[]): boolean {
  const least = Math.min(...statements.map((statement) => statement.low ?? -Infinity));
  const most = Math.max(...statements.map((statement) => statement.high ?? Infinity));
  return least === (low ?? -Infinity) && most === (high ?? Infinity);
}

function alike(statements: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const statement of statements) {
    const key = `${statement.low} ${statement.high} ${statement.value}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return groups;
}

function drawn(
  { low, high }: Interval,
  [first]: readonly Observation[],
  language: Language,
  unit: string,
): Omit<DrawnStatement, "quote" | "cites"> {
  const isInside = first !== undefined && low !== null && high !== null && low < first.value && first.value < high;
  return {
    low,
    high,
    printed: isInside ? first.value : null,
    words: formatInterval({ low, high }, language, unit),
  };
}

const quotesOf = (statements: readonly Observation[]): string => printedQuotes(statements.map(({ quote }) => quote));

const saidBy = (statements: readonly Observation[]): Pick<DrawnStatement, "quote" | "cites"> => ({
  quote: quotesOf(statements),
  cites: statements[0] ?? null,
});
