import type { Quantity } from "../quantity/quantity.ts";

/** About as many quantities as the longest report has: one batch in all but absurd texts. */
const LARGE = 2_000;
/** A paragraph with more is parted inside. */
const LARGEST = 2 * LARGE;

/**
 * Quantities in batches that can be read one after the other, so that what is known of the phrases of a huge text need not be
 * held all at once. A batch ends with a paragraph, beyond which no number asks for another.
 */
export function batchesOf(view: string, quantities: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const batches: Quantity[][] = [];
  for (let from = 0; from < quantities.length;) {
    let to = Math.min(quantities.length, from + LARGE);
    while (to < quantities.length && to - from < LARGEST && !endsParagraph(view, quantities, to)) to++;
    batches.push(quantities.slice(from, to));
    from = to;
  }
  return batches;
}

/** Whether a line feed stands before a quantity and behind the one before it. */
function endsParagraph(view: string, quantities: readonly Quantity[], index: number): boolean {
  const [before, next] = [quantities[index - 1], quantities[index]];
  return before !== undefined && next !== undefined && view.slice(before.span.end, next.span.start).includes("\n");
}
