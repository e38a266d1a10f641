import { PROBLEM_WORDS } from "../../generated/pledges.ts";
import type { BilingualName } from "../../observation/measures/reading-names.ts";

/** What the categories of shortcomings are called, in their order; "other", which no word decides, is the last. */
export const problemCategories = (): readonly BilingualName[] =>
  [...PROBLEM_WORDS.categories, PROBLEM_WORDS.other].map(({ id, zh, en }) => ({ id, zh, en }));
