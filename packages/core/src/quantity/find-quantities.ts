import { contains } from "../kit/span.ts";
import { account, type Accounted } from "./account.ts";
import { findDenials } from "./denial.ts";
import { findRankWords } from "./find-rank-words.ts";
import { SHIPPED_LEXICON, type Lexicon } from "./lexicon.ts";
import type { Quantity } from "./quantity.ts";

/** What a view prints of numbers: every numeral with its class, and every quantity and denial in reading order. */
export interface Printed {
  readonly numerals: readonly Accounted[];
  readonly quantities: readonly Quantity[];
}

/**
 * Find every number that a view prints, and every zero that it says in words.
 *
 * It says what is printed, not what is meant: 「3.2万余件」 is 32 000, over, 件. A numeral inside a denial (未出现一起) belongs to it.
 * Numbers without a unit are among the quantities with the form "bare": a later room keeps those that something names.
 */
export function findQuantities(view: string, lexicon: Lexicon = SHIPPED_LEXICON): Printed {
  const numerals = account(view, lexicon);
  const denials = findDenials(view, lexicon);
  const counted = numerals.flatMap(({ quantity }) => (quantity === null ? [] : [quantity]));
  return { numerals, quantities: merge(counted, inOrder(denials, findRankWords(view))) };
}

const inOrder = (some: readonly Quantity[], others: readonly Quantity[]): readonly Quantity[] =>
  others.length === 0 ? some : [...some, ...others].sort((a, b) => a.span.start - b.span.start);

/** Both lists are in order; what lies inside a denial is dropped. */
function merge(counted: readonly Quantity[], denials: readonly Quantity[]): readonly Quantity[] {
  const merged: Quantity[] = [];
  let next = 0;
  for (const quantity of counted) {
    while (denials[next] !== undefined && (denials[next] as Quantity).span.start <= quantity.span.start)
      merged.push(denials[next++] as Quantity);
    const denial = denials[next - 1];
    if (denial === undefined || !contains(denial.span, quantity.span)) merged.push(quantity);
  }
  return [...merged, ...denials.slice(next)];
}
