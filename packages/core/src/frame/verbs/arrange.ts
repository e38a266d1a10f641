import type { ColumnData } from "../column-data.ts";
import { compareCodePoints } from "../code-point-order.ts";
import { isNullAt } from "../null-bitmap.ts";
import type { Name, Schema } from "../schema.ts";
import { columnOf, rowRange, type Table, takeRows } from "../table.ts";

/** A column to sort by: rising, unless it says `"desc"`. */
export type SortKey<S extends Schema> = Name<S> | readonly [Name<S>, "asc" | "desc"];

/** How strings are ordered. */
export interface ArrangeOptions {
  /** A BCP 47 locale, `"zh-CN"` for pinyin; without it strings stand by code point, the same on every machine. */
  readonly locale?: string;
}

type WordOrder = (a: string, b: string) => number;

/** Rows in order of the keys, nulls last whichever the direction; rows that tie keep their order. */
export function arrangeRows(
  table: Table,
  keys: readonly (string | readonly [string, "asc" | "desc"])[],
  { locale }: ArrangeOptions = {},
): Table {
  const words: WordOrder = locale === undefined ? compareCodePoints : new Intl.Collator(locale).compare;
  const ranks = keys.map((key) => {
    const [name, direction] = typeof key === "string" ? [key, "asc"] : key;
    return ranksOf(columnOf(table, name), direction === "desc" ? -1 : 1, words);
  });
  const compare = (a: number, b: number): number => {
    for (const rank of ranks) {
      const [left, right] = [rank[a] as number, rank[b] as number];
      if (left !== right) return left < right ? -1 : 1;
    }
    return a - b;
  };
  return takeRows(table, rowRange(0, table.length).sort(compare));
}

/** A number for each row that sorts as the row does; infinity, after every value, for null. */
function ranksOf(data: ColumnData, sign: 1 | -1, words: WordOrder): Float64Array {
  const value = valuesOf(data, words);
  return Float64Array.from({ length: data.length }, (_, row) =>
    isNullAt(data.nulls, row) ? Infinity : sign * (value[row] as number),
  );
}

function valuesOf(data: ColumnData, words: WordOrder): ArrayLike<number> {
  if (data.kind === "number") return data.numbers;
  if (data.kind === "boolean") return data.flags;
  const rank = wordRanks(data.words, words);
  return data.codes.map((code) => rank[code] ?? 0);
}

/** The place of each word among the sorted ones; words that the order holds equal share a place. */
function wordRanks(table: readonly string[], words: WordOrder): Int32Array {
  const sorted = table.map((word, code) => ({ word, code })).sort((a, b) => words(a.word, b.word));
  const ranks = new Int32Array(table.length);
  let rank = 0;
  for (const [i, { word, code }] of sorted.entries()) {
    if (i > 0 && words((sorted[i - 1] as { word: string }).word, word) !== 0) rank = i;
    ranks[code] = rank;
  }
  return ranks;
}
