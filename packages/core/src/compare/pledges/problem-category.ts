import { type ProblemCategoryId, PROBLEM_WORDS } from "../../generated/pledges.ts";

/** What a shortcoming is about. */
export interface ProblemCategory {
  /** The category it is put under; "other" where no word of any is in it. */
  readonly category: ProblemCategoryId;
  /** The words of that category that it has. */
  readonly words: readonly string[];
  /** Every category of which it has a word, in the order of the list. */
  readonly all: readonly ProblemCategoryId[];
}

interface Counted {
  readonly id: ProblemCategoryId;
  readonly opening: number;
  readonly words: readonly string[];
}

/**
 * The category of a shortcoming by its words: the one with the most different words in its first sentence, then in all of it, then the
 * first in the list.
 */
export function problemCategoryOf(words: string, opening: string): ProblemCategory {
  const counted = PROBLEM_WORDS.categories
    .map((category): Counted => ({
      id: category.id,
      opening: wordsIn(opening, category.words).length,
      words: wordsIn(words, category.words),
    }))
    .filter((one) => one.words.length > 0);
  const [first] = [...counted].sort((a, b) => b.opening - a.opening || b.words.length - a.words.length);
  return { category: first?.id ?? "other", words: first?.words ?? [], all: counted.map(({ id }) => id) };
}

/** The words of a list that stand in a text. */
export const wordsIn = (text: string, list: readonly { readonly word: string }[]): readonly string[] =>
  list.map(({ word }) => word).filter((word) => text.includes(word));
