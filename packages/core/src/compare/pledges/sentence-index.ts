import type { Quoted } from "../../kit/span.ts";
import { gramsOf, type Grams } from "./grams-of.ts";
import { likeness } from "./likeness.ts";
import type { Likened } from "./similarity-options.ts";

/** Words of a report: as printed, and as its view has them. */
export interface Said extends Quoted {
  readonly words: string;
}

/** Two pieces of text held against each other, and how alike they are. */
export interface Match {
  readonly said: Said;
  readonly found: Said;
  readonly score: number;
}

/** A piece of text with what it has of its own. */
export interface Sought {
  readonly said: Said;
  readonly grams: Grams;
}

/** A sentence with fewer pieces of its own is like too many others; it is neither looked for nor found. */
const FEWEST_GRAMS = 6;

/** The sentences that have enough of their own to be looked for, with their pieces. */
export const soughtIn = (sentences: readonly Said[], { gram }: Likened): readonly Sought[] =>
  sentences
    .map((said) => ({ said, grams: gramsOf(said.words, gram) }))
    .filter(({ grams }) => grams.size >= FEWEST_GRAMS);

/** Sentences filed under their pieces, so that the most alike is found without looking at each. Linear in their length. */
export class SentenceIndex {
  private readonly entries: readonly { readonly said: Said; readonly size: number }[];
  private readonly filed = new Map<string, number[]>();
  private readonly shared: Uint16Array;

  constructor(
    sentences: readonly Said[],
    private readonly how: Likened,
  ) {
    const long = soughtIn(sentences, how);
    this.entries = long.map(({ said, grams }) => ({ said, size: grams.size }));
    this.shared = new Uint16Array(long.length);
    for (const [index, { grams }] of long.entries()) for (const gram of grams) this.file(gram, index);
  }

  /** Whether no sentence was filed. */
  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  /** The pair that is most alike, of what is sought and what is filed; the first of equals; null where none shares anything. */
  best(sought: readonly Sought[]): Match | null {
    let best: Match | null = null;
    for (const { said, grams } of sought) {
      this.countShared(grams);
      for (const [index, { said: found, size }] of this.entries.entries()) {
        const count = this.shared[index]!;
        const score = count === 0 ? 0 : likeness(this.how.likeness, count, grams.size, size);
        if (score > (best?.score ?? 0)) best = { said, found, score };
      }
    }
    return best;
  }

  private countShared(grams: Grams): void {
    this.shared.fill(0);
    for (const gram of grams) for (const index of this.filed.get(gram) ?? []) this.shared[index]!++;
  }

  private file(gram: string, index: number): void {
    const under = this.filed.get(gram);
    if (under === undefined) this.filed.set(gram, [index]);
    else under.push(index);
  }
}
