import type { ReportProblem } from "./report-problems.ts";
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
  /** Where the first of the words stands. */
  readonly at: number;
  readonly words: readonly string[];
}

/**
 * The category of a shortcoming: by its sentences but for one behind the first that says why (编制紧 is no shortcoming of staff where
 * systems are the matter).
 */
export function categoryOf({ item: { words, sentences }, because }: ReportProblem): ProblemCategory {
  const [first] = sentences;
  const own = sentences.filter((one) => one === first || one !== because).map((one) => one.words);
  return problemCategoryOf(own.length > 0 ? own.join("") : words, first?.words ?? words);
}

/**
 * The category of words of a shortcoming: the one with the most different words in its first sentence, then in all of it, then the
 * one whose word stands first.
 */
export function problemCategoryOf(words: string, opening: string): ProblemCategory {
  const counted = PROBLEM_WORDS.categories
    .map((category): Counted => ({
      id: category.id,
      opening: wordsIn(opening, category.words).length,
      words: wordsIn(words, category.words),
      at: Math.min(...wordsIn(words, category.words).map((word) => words.indexOf(word))),
    }))
    .filter((one) => one.words.length > 0);
  const [first] = [...counted].sort((a, b) => b.opening - a.opening || b.words.length - a.words.length || a.at - b.at);
  return { category: first?.id ?? "other", words: first?.words ?? [], all: counted.map(({ id }) => id) };
}

/** The words of a list that stand in a text. */
export const wordsIn = (text: string, list: readonly { readonly word: string }[]): readonly string[] =>
  list.map(({ word }) => word).filter((word) => text.includes(word));
