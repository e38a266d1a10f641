import type { Language } from "../label.ts";
import { labelsOf } from "../label.ts";
import { statisticsLabelsOf } from "../label-statistics.ts";
import { intervalOf, type ValueRow, valueWords } from "../value-row.ts";

const MOST_NAMES = 3;

/** The reports without a value, by the reason, some of them by name; none where every report has one. */
export function silentLine(
  rows: readonly ValueRow[],
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const silent = rows.filter((row) => intervalOf(row) === null);
  if (silent.length === 0) return [];
  const words = statisticsLabelsOf(language);
  const reasons = [...new Set(silent.map((row) => valueWords(row, language)))];
  const because = reasons.map((reason) => {
    const own = silent.filter((row) => valueWords(row, language) === reason);
    const named = own.slice(0, MOST_NAMES).map(({ report }) => names.get(report) ?? report);
    return words.silentBecause(reason, named, own.length);
  });
  return [words.silent(silent.length, because)];
}

/** How many rows have a value, none, or no report at all, in words. */
export function tallyLine(rows: readonly ValueRow[], language: Language): string {
  const stated = rows.filter((row) => intervalOf(row) !== null).length;
  const missing = rows.filter(({ state }) => state === "no-report").length;
  return labelsOf(language).tally({ stated, missing, silent: rows.length - stated - missing });
}
