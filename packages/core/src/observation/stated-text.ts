import type { Codebook } from "../codebook/codebook.ts";
import type { Span } from "../kit/span.ts";
import { sentenceAt } from "../quantity/clause.ts";
import type { View } from "../text/view.ts";
import { findMeasure, type Measure } from "./find-measure.ts";
import type { Observation } from "./observation.ts";

/**
 * The statements of one report in reading order, with the words that stand between them and the codebook that they were
 * read by. Spans are those of the view.
 */
export class StatedText {
  readonly statements: readonly Observation[];
  private readonly sentences = new Map<Observation, number>();
  private readonly places = new Map<Observation, number>();

  constructor(
    statements: readonly Observation[],
    private readonly view: View,
    readonly codebook: Codebook,
  ) {
    this.statements = [...statements].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const [place, statement] of this.statements.entries()) this.places.set(statement, place);
  }

  /** Index among the statements; -1 for one of another report. */
  placeOf(statement: Observation): number {
    return this.places.get(statement) ?? -1;
  }

  /** What the unit of a statement measures. */
  measureOf({ unit }: Observation): Measure {
    return findMeasure(unit, this.codebook.lexicon);
  }

  /** The words between the end of one statement's quote and the beginning of a later one's; "" where they overlap. */
  between(earlier: Observation, later: Observation): string {
    return this.view.text.slice(this.view.fromLayer(earlier.end), this.view.fromLayer(later.start));
  }

  /** The words that lead from one number over to the next: those between, and those of the later quote before its number. */
  lead(earlier: Observation, later: Observation): string {
    const { start, end } = this.spanOf(later);
    const words = this.view.text.slice(start, end);
    return this.between(earlier, later) + words.slice(0, lastNumberIn(words) ?? words.length);
  }

  /** What stands before a statement in its sentence. */
  before(statement: Observation): string {
    const { start } = this.spanOf(statement);
    return this.view.text.slice(this.sentenceOf(statement), start);
  }

  inOneSentence(a: Observation, b: Observation): boolean {
    return this.sentenceOf(a) === this.sentenceOf(b);
  }

  /** Where the paragraph begins that a statement stands in: one line of the view. */
  paragraphOf(statement: Observation): number {
    return this.view.text.lastIndexOf("\n", this.spanOf(statement).start) + 1;
  }

  /** Where the sentence begins that a statement stands in. */
  sentenceOf(statement: Observation): number {
    const known = this.sentences.get(statement);
    if (known !== undefined) return known;
    const { start } = sentenceAt(this.view.text, this.spanOf(statement).start);
    this.sentences.set(statement, start);
    return start;
  }

  /** The first of some statements in each sentence. */
  firstOfSentences(statements: readonly Observation[]): readonly Observation[] {
    const seen = new Set<number>();
    return statements.filter((one) => seen.size < seen.add(this.sentenceOf(one)).size);
  }

  private spanOf({ start, end }: Observation): Span {
    return { start: this.view.fromLayer(start), end: this.view.fromLayer(end) };
  }
}

/** Where the last number printed in digits begins; null where none is. */
function lastNumberIn(words: string): number | null {
  let at = words.length - 1;
  while (at >= 0 && !isDigit(words.charAt(at))) at--;
  while (at > 0 && (isDigit(words.charAt(at - 1)) || ",.".includes(words.charAt(at - 1)))) at--;
  return at < 0 ? null : at;
}

const isDigit = (sign: string): boolean => sign >= "0" && sign <= "9";
