import type { PassageRow } from "./shared-text.ts";

/**
 * The most passages that stand in the source in the order in which they stand in the report: the longest increasing
 * subsequence of their places there. The others moved.
 */
export function inSameOrder(passages: readonly PassageRow[]): ReadonlySet<PassageRow> {
  const best: { readonly length: number; readonly before: number }[] = [];
  for (const [at, passage] of passages.entries()) {
    let [length, before] = [1, -1];
    for (let earlier = 0; earlier < at; earlier++) {
      const isBefore = passages[earlier]!.source_start! < passage.source_start!;
      if (isBefore && best[earlier]!.length >= length) [length, before] = [best[earlier]!.length + 1, earlier];
    }
    best.push({ length, before });
  }
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const kept = new Set<PassageRow>();
  for (let at = best.findIndex(({ length }) => length === longest); at >= 0; at = best[at]!.before)
    kept.add(passages[at]!);
  return kept;
}
