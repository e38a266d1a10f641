import { SENTENCE_WORDS } from "../generated/lexicon.ts";

const FILLER = new RegExp(
  [
    ...SENTENCE_WORDS.change,
    ...SENTENCE_WORDS.read_through,
    ...SENTENCE_WORDS.to,
    ...SENTENCE_WORDS.comparison,
    ...SENTENCE_WORDS.rank,
    ...SENTENCE_WORDS.rank_field,
    ...SENTENCE_WORDS.part,
    ...SENTENCE_WORDS.connectors,
    ...SENTENCE_WORDS.fillers,
  ]
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "g",
);

/** Whether the words before a number only lead over to it (其中, 预计将, 增幅) and name no counted thing. */
export const namesNothing = (words: string): boolean => words.replace(FILLER, "").replace(/[\s、,(:]/g, "") === "";
