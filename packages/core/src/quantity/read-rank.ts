import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { SuffixTrie } from "../kit/word-trie.ts";
import { NUMERALS } from "./fixed-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Numeral } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";

const CUES = new SuffixTrie(
  [...SENTENCE_WORDS.rank, ...SENTENCE_WORDS.rank_field].map((word) => [word, word] as const),
);
const LOOK_BACK = 10;

/** A rank that a numeral behind 第 states: 第三位, 排名第8, 全省第一. Null for an ordinal (第二次会议). */
export function readRank(view: string, numeral: Numeral, { units }: Lexicon): Quantity | null {
  const start = numeral.start - 1;
  const unit = units.longestAt(view, numeral.end);
  if (unit !== null && unit.value.notBefore.includes(view.charAt(unit.end) || " ")) return null;
  const placed = unit !== null && SENTENCE_WORDS.rank_unit.some((word) => word === unit.value.word);
  const ends = placed ? unit.end : numeral.end;
  if (view.charAt(start) === NUMERALS.front.word && (!cued(view, start) || !closes(view, ends))) return null;
  if (!placed && (!closes(view, numeral.end) || !cued(view, start))) return null;
  if (placed && numeral.value === 1 && !cued(view, start) && !closes(view, ends)) return null;
  return {
    form: "rank",
    value: numeral.value,
    low: numeral.value,
    high: numeral.value,
    hedge: "exact",
    unit: placed ? unit.value.word : (SENTENCE_WORDS.rank_unit[0] ?? ""),
    unitClass: "position",
    number: { start, end: numeral.end },
    span: { start, end: ends },
    unitAt: null,
    rule: "rank",
  };
}

/** Nothing is counted behind the numeral: the phrase ends, or another rank follows. */
const closes = (view: string, at: number): boolean => {
  const next = view.charAt(at);
  return (
    next === "" || /[\s,。;:、()”!]/.test(next) || SENTENCE_WORDS.rank_closers.some((word) => view.startsWith(word, at))
  );
};

function cued(view: string, end: number): boolean {
  for (let at = end; at > Math.max(0, end - LOOK_BACK); at--) {
    if (CUES.longestBefore(view, at) !== null) return true;
    if (/[。;\n]/.test(view.charAt(at - 1))) return false;
  }
  return false;
}

/** The word that makes an ordinal of the numeral after it. */
export const isOrdinal = (view: string, at: number): boolean =>
  view.charAt(at - 1) === NUMERALS.ordinal.word || view.charAt(at - 1) === NUMERALS.front.word;
