import { codebookOf } from "../codebook/codebook-of.ts";
import { overlap, quoted, type Quoted } from "../kit/span.ts";
import type { NumeralClass } from "../quantity/account.ts";
import { findQuantities } from "../quantity/find-quantities.ts";
import type { Reading } from "./reading.ts";

/** One stretch of numerals in a text layer, Arabic or Chinese, with its one class and the rule that said so. */
export interface NumeralAccount extends Quoted {
  readonly class: NumeralClass;
  readonly rule: string;
}

/**
 * Account for every numeral of a report, in reading order: each is a quantity, a date, a reference, a name, an outline mark,
 * furniture of the page, or unread. A numeral that an observation quotes is a quantity, though it has no unit or says a zero in words.
 */
export function accountFor(reading: Reading): readonly NumeralAccount[] {
  const { report, observations } = reading;
  const { view, text } = report;
  let next = 0;
  return findQuantities(view.text, codebookOf(reading).lexicon).numerals.map(({ span, class: kind, rule }) => {
    const words = quoted(text.content, view.toLayer(span));
    while ((observations[next]?.end ?? Infinity) <= words.start) next++;
    const observation = observations[next];
    const stated = kind === "unread" && observation !== undefined && overlap(observation, words);
    return stated ? { ...words, class: "quantity", rule: observation.rule } : { ...words, class: kind, rule };
  });
}
