import { MEASURE_WORDS } from "../../generated/measures.ts";
import { PROBLEM_WORDS } from "../../generated/pledges.ts";
import { overlap } from "../../kit/span.ts";
import type { Report } from "../../report/report.ts";
import { type Sentence, sentencesOf } from "../../report/sentences.ts";
import { type BlockItem, itemsOfBlock } from "./block-items.ts";
import type { Said } from "./sentence-index.ts";

/**
 * Where the cause of a shortcoming is given: in its "own" words; in a list of causes behind the shortcomings, at the same place
 * ("listed", where the list is as long as theirs); somewhere in such a list that is not ("block"); or not at all.
 */
export type CausePlace = "own" | "listed" | "block" | "none";

/** A shortcoming that a report names, with the words that say why. */
export interface ReportProblem {
  readonly item: BlockItem;
  readonly cause: CausePlace;
  readonly because: Said | null;
}

/** The shortcomings of a report, in reading order; causes that are listed or told behind them are none. */
export function problemsIn(report: Report, all: readonly Sentence[] = sentencesOf(report)): readonly ReportProblem[] {
  const sentences = all.filter(({ block }) => block === "problems");
  const list = sentences.find(({ words }) => says(words, MEASURE_WORDS.causeLists));
  const behind = sentences.find(({ words }) => isBehind(words, "all"));
  const items = itemsOfBlock(report, "problems", {
    isItem: isLack,
    sentences,
    until: Math.min(list?.start ?? Infinity, behind?.start ?? Infinity),
  });
  const causes = list === undefined ? causesBehind(sentences, items) : causesFrom(report, list, sentences);
  return items.map((item, index) => {
    const own = item.sentences.find(({ words }) => isCause(words));
    if (own !== undefined) return { item, cause: "own", because: own };
    if (causes.length === 0) return { item, cause: "none", because: null };
    const because = causes.length === items.length ? (causes[index] ?? null) : null;
    return { item, cause: because === null ? "block" : "listed", because };
  });
}

const says = (words: string, list: readonly { readonly word: string }[]): boolean =>
  list.some(({ word }) => words.includes(word));

const isLack = ({ words }: Sentence): boolean => says(words, MEASURE_WORDS.lacks) && !isBehind(words);

/** Whether a sentence says why of the shortcomings before it (产生上述问题的原因,既有…): of all of them, or of whichever. */
const isBehind = (words: string, of?: "all"): boolean =>
  PROBLEM_WORDS.behind.some((one) => (of === undefined || one.of === of) && words.trimStart().startsWith(one.word)) &&
  isCause(words);

/** The sentences that say why and stand in no item. */
const causesBehind = (sentences: readonly Sentence[], items: readonly BlockItem[]): readonly Said[] =>
  sentences.filter((one) => isBehind(one.words) && !items.some((item) => overlap(item, one)));

/** The items of the block that stand behind the words that open the list of causes; the sentence itself where none are listed. */
function causesFrom(report: Report, list: Sentence, sentences: readonly Sentence[]): readonly Said[] {
  const behind = itemsOfBlock(report, "problems", { sentences }).filter(({ start }) => start >= list.start);
  return behind.length > 0 ? behind : [list];
}

const CLAUSE = /[,;。:]/u;

/** Whether a sentence says why: by a word of cause, or in a clause by words that do together (受…限制). */
function isCause(words: string): boolean {
  if (says(words, MEASURE_WORDS.causes)) return true;
  return words.split(CLAUSE).some((clause) => PROBLEM_WORDS.reasons.some((reason) => saysInOrder(clause, reason.says)));
}

function saysInOrder(clause: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = clause.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}
