import type { Comparison } from "@fazhi/core";
import { judge } from "../finding/verdict-of.ts";
import { comparisonLabelsOf } from "../label-comparisons.ts";
import { labelsOf, type Language } from "../label.ts";
import type { ValuedRow } from "../rows.ts";

const MOST_PAIRS = 3;

/** A value with the name it stands under. */
export interface NamedValue {
  readonly name: string;
  readonly row: ValuedRow;
}

/** Where an order of values says nothing: pairs of one value, or of overlapping intervals. The pairs that are not named are counted. */
export function orderNotes(
  comparison: Comparison,
  values: readonly NamedValue[],
  kinds: readonly ("equal" | "overlap")[],
  language: Language,
): readonly string[] {
  const { dots } = comparisonLabelsOf(language);
  const { note } = labelsOf(language);
  const pairs = values.flatMap((a, at) =>
    values
      .slice(at + 1)
      .filter((b) => b.name !== a.name)
      .map((b) => ({
        words: note.pair(a.name, b.name),
        ...judge(comparison, a.row.row.report, b.row.row.report),
      })),
  );
  return kinds.flatMap((kind) => {
    const own = pairs.filter((pair) => pair.kind === (kind === "equal" ? "equal" : "equal-within-hedges"));
    const told = own.slice(0, MOST_PAIRS).map(({ words }) => words);
    return own.length === 0 ? [] : [dots[kind](told, own.length - told.length)];
  });
}
