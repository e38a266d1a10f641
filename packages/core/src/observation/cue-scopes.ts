import { clauseAt } from "../quantity/clause.ts";
import type { Surroundings } from "./match-indicator.ts";

/** How far from the number a counter-cue counts. */
const NOT_REACH = 20;

/**
 * The words around a quantity in which cues are confirmed or refused, from near to far. Many cues ask for the same words, so
 * each scope is cut out once, and only when asked for.
 */
export class CueScopes {
  private ownWords: string | undefined;
  private clauseWords: string | undefined;
  private besideWords: string | undefined;
  private sentenceWords: string | undefined;

  constructor(private readonly at: Surroundings) {}

  /** The number is the first end of a change: only its own words are its. */
  get isFrom(): boolean {
    return this.at.role === "from";
  }

  get headings(): string {
    return this.at.headings;
  }

  /** The words on either side of the number, or those of the thing denied: where a counter-cue would stand. */
  get own(): string {
    return (this.ownWords ??= ownWords(this.at));
  }

  /** The scope that counts most: the own words, and of a change's first end those before it. */
  get nearest(): string {
    const { view, phrase } = this.at;
    return this.isFrom ? view.slice(phrase.before.start, phrase.before.end) : this.own;
  }

  get clause(): string {
    const { view, phrase } = this.at;
    return (this.clauseWords ??= view.slice(phrase.clause.start, phrase.clause.end));
  }

  /** The clauses before and behind. */
  get beside(): string {
    const { view, phrase } = this.at;
    return (this.besideWords ??= `${view.slice(phrase.previous.start, phrase.previous.end)}\n${nextClause(this.at)}`);
  }

  get sentence(): string {
    const { view, phrase } = this.at;
    return (this.sentenceWords ??= view.slice(phrase.sentence.start, phrase.sentence.end));
  }
}

function ownWords({ view, phrase: { before, after }, named }: Surroundings): string {
  if (named !== undefined) return named;
  const ahead = view.slice(Math.max(before.start, before.end - NOT_REACH), before.end);
  return `${ahead}\n${view.slice(after.start, Math.min(after.end, after.start + NOT_REACH))}`;
}

/** The clause behind, unless it has a number of its own: its words are that number's. */
function nextClause({ view, phrase: { clause, sentence }, next }: Surroundings): string {
  if (clause.end >= sentence.end) return "";
  const behind = clauseAt(view, Math.min(clause.end + 1, sentence.end));
  const end = Math.min(behind.end, sentence.end);
  return next !== undefined && next.quantity.span.start < end ? "" : view.slice(behind.start, end);
}
