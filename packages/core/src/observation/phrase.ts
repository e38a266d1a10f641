import type { Span } from "../kit/span.ts";
import { clauseAt, sentenceAt } from "../quantity/clause.ts";
import type { Quantity } from "../quantity/quantity.ts";

/**
 * The surroundings of a quantity, from near to far: what stands before it in its clause (up to the quantity before), what
 * stands behind it (up to the next stop or quantity), the clause, the clause before, the sentence. Spans are of the view.
 */
export interface Phrase {
  readonly quantity: Quantity;
  readonly before: Span;
  readonly after: Span;
  readonly clause: Span;
  readonly sentence: Span;
  /** The clause before, in the same sentence; empty where there is none. */
  readonly previous: Span;
  /** Index among the phrases of the report. */
  readonly index: number;
}

const AFTER_REACH = 30;

/** The surroundings of each quantity of a view, in order. */
export const phrasesOf = (view: string, quantities: readonly Quantity[]): readonly Phrase[] =>
  quantities.map((quantity, index) => phraseOf(view, quantity, quantities[index - 1], quantities[index + 1], index));

function phraseOf(
  view: string,
  quantity: Quantity,
  before: Quantity | undefined,
  next: Quantity | undefined,
  index: number,
): Phrase {
  const { start, end } = quantity.span;
  const clause = widen(clauseAt(view, start), clauseAt(view, end));
  const sentence = sentenceAt(view, start);
  const from =
    before !== undefined && before.span.end <= start ? Math.max(clause.start, before.span.end) : clause.start;
  const previousEnd = Math.max(sentence.start, clause.start - 1);
  return {
    quantity,
    before: { start: from, end: start },
    after: { start: end, end: afterEnd(view, end, clause.end, next) },
    clause,
    sentence,
    previous:
      previousEnd > sentence.start
        ? { start: clauseAt(view, previousEnd - 1).start, end: previousEnd }
        : { start: previousEnd, end: previousEnd },
    index,
  };
}

const widen = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

function afterEnd(view: string, end: number, clauseEnd: number, next: Quantity | undefined): number {
  const limit = Math.min(
    clauseEnd,
    end + AFTER_REACH,
    next !== undefined && next.span.start > end ? next.span.start : Infinity,
  );
  const pause = view.slice(end, limit).search(/[、(]/);
  return pause < 0 ? Math.max(end, limit) : end + pause;
}
