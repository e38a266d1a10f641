import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { anyOf } from "../kit/any-of.ts";
import type { Phrase } from "./phrase.ts";

/**
 * The phrases whose numbers are parts of a total, by index. A part stands behind 其中 or in a bracket after the total, behind a word of its
 * fate (办结, 整改) or before one (2卷入选), in a list that another part opens, or among numbers that add up to the total before (or, with
 * 合计, behind) them. `counts` says whether a phrase can be a total or a part at all: a change or an end of one cannot.
 */
export function partsOf(
  view: string,
  phrases: readonly Phrase[],
  counts: (phrase: Phrase) => boolean,
): ReadonlySet<number> {
  const parts = new Set<number>();
  const among = { view, phrases, counts, parts };
  phrases.forEach((phrase, index) => {
    if (!counts(phrase)) return;
    if (isPart(among, phrase)) parts.add(index);
    for (const member of summands(among, index)) parts.add(member);
  });
  return parts;
}

/** What parts are found among. */
interface Among {
  readonly view: string;
  readonly phrases: readonly Phrase[];
  readonly counts: (phrase: Phrase) => boolean;
  /** The parts found so far. */
  readonly parts: ReadonlySet<number>;
}

function isPart(among: Among, phrase: Phrase): boolean {
  const { view } = among;
  const { start, end } = phrase.quantity.span;
  const own = view.slice(phrase.before.start, start);
  const lead = view.slice(Math.max(phrase.before.start, start - FATE_REACH), start);
  const behind = view.slice(end, phrase.after.end);
  const fate =
    FATE_BEFORE.test(lead) || FATE_AFTER.test(behind) || (behind.length <= SHORTEST_NOUN && FATE_BARE.test(lead));
  return (fate && fateOfBefore(among, phrase)) || listed(among, phrase, own) || opened(among, phrase);
}

const FATE_BEFORE = new RegExp(
  `${anyOf(SENTENCE_WORDS.part_of_before)}${anyOf(SENTENCE_WORDS.part_nouns)}?${anyOf(SENTENCE_WORDS.part_lead)}?$`,
);
const FATE_BARE = new RegExp(`${anyOf(SENTENCE_WORDS.part_of_before_bare)}${anyOf(SENTENCE_WORDS.part_lead)}?$`);
const SHORTEST_NOUN = 1;
/** A word of fate, a noun and what leads over to the number are no longer together. */
const FATE_REACH = 16;
const FATE_AFTER = new RegExp(`^${anyOf(SENTENCE_WORDS.part_after)}`);

/** 废止4件、失效3件、修改2件: what goes on a list that began with a part is a part. */
function listed(among: Among, phrase: Phrase, own: string): boolean {
  const before = among.phrases[phrase.index - 1];
  if (before === undefined || !among.parts.has(before.index) || before.quantity.unit !== phrase.quantity.unit)
    return false;
  if (among.view.charAt(phrase.before.start - 1) === ")") return false;
  return own.startsWith(LIST_COMMA) && together(before, phrase) && totalOf(among, phrase) !== null;
}

const LIST_COMMA = SENTENCE_WORDS.connectors[0] ?? "";

/** Behind 其中 or inside a bracket; 其中 at the head of a sentence speaks of the sentence before. */
function opened(among: Among, phrase: Phrase): boolean {
  const { view, phrases } = among;
  for (let index = phrase.index - 1; index >= 0; index--) {
    const earlier = phrases[index];
    if (earlier === undefined) return false;
    const between = view.slice(earlier.quantity.span.end, phrases[index + 1]?.quantity.span.start);
    if (!together(earlier, phrase) && !OPENS_SENTENCE.test(between)) return false;
    if (!opensParts(between)) continue;
    const first = phrases[index + 1];
    const until = view.slice(earlier.quantity.span.end, phrase.quantity.span.start);
    if (CLOSED_BRACKET.test(until)) return false;
    const free = until.includes("(") || first?.quantity.unit === phrase.quantity.unit;
    return fitsInOneOf(among, index, phrase, free);
  }
  return false;
}

const OPENS_SENTENCE = new RegExp(`[。;]${anyOf(SENTENCE_WORDS.part)}`);
const CLOSED_BRACKET = /[(][^()]*[)]/;

/**
 * Outside a bracket a part has the unit of the first part or of the total (`free` where it has the first one's). 提案31件，居市直部门第二，其中主办9件: the total is the nearest count of the same class at or before the place where parts open.
 */
function fitsInOneOf(among: Among, opening: number, part: Phrase, free: boolean): boolean {
  for (let index = opening; index >= Math.max(0, opening - LOOK_BACK); index--) {
    const total = among.phrases[index];
    if (total === undefined) return false;
    if (total.quantity.form === "count" && sameClass(total, part) && among.counts(total) && !among.parts.has(index))
      return (free || total.quantity.unit === part.quantity.unit) && fitsIn(total, opening, part, among.phrases);
  }
  return false;
}

const LOOK_BACK = 4;

/** The numbers from where parts open on to this one do not exceed the total: what comes after the last part is no part. */
function fitsIn(total: Phrase, opening: number, part: Phrase, phrases: readonly Phrase[]): boolean {
  const between = phrases.slice(opening + 1, part.index + 1).filter((phrase) => sameClass(phrase, total));
  return holds(total, part) && between.reduce((sum, { quantity }) => sum + quantity.value, 0) <= total.quantity.value;
}

/** 查出问题9个，已整改8个: the nearest count before is the total; shares and changes in between do not matter. */
const fateOfBefore = (among: Among, phrase: Phrase): boolean => totalOf(among, phrase) !== null;

/** The nearest count before, in the sentence or the one before a semicolon, that could be the total of a phrase. */
function totalOf({ view, phrases, counts }: Among, phrase: Phrase): Phrase | null {
  for (let index = phrase.index - 1; index >= 0; index--) {
    const earlier = phrases[index];
    if (earlier === undefined || !(together(earlier, phrase) || goesOn(view, earlier, phrase))) return null;
    if (counts(earlier) && holds(earlier, phrase)) return earlier;
  }
  return null;
}

/** Only a semicolon, the head of the phrase's own clause, stands between the sentences of the two. */
const goesOn = (view: string, earlier: Phrase, { sentence, clause, quantity }: Phrase): boolean =>
  earlier.sentence.end === sentence.start - 1 &&
  clause.start === sentence.start &&
  view.charAt(earlier.sentence.end) === ";" &&
  !NOT_ACROSS.test(view.slice(clause.start, quantity.span.start));

const NOT_ACROSS = new RegExp(anyOf(SENTENCE_WORDS.part_not_across));

const opensParts = (between: string): boolean =>
  SENTENCE_WORDS.part.some((word) => between.includes(word)) || (between.includes("(") && !between.includes(")"));

const together = (a: Phrase, b: Phrase): boolean => a.sentence.start === b.sentence.start;

/** The earlier number could be the total of the later one: a count of the same class of units, not smaller. */
const holds = (total: Phrase, part: Phrase): boolean =>
  total.quantity.form === "count" && sameClass(total, part) && total.quantity.value >= part.quantity.value;

const sameClass = (a: Phrase, b: Phrase): boolean => a.quantity.unitClass === b.quantity.unitClass;

/** Sums of smaller totals come about by chance. */
const SMALLEST_SUM = 10;

/** Two or more numbers in a row that add up exactly to the one before them, or with 合计 to the one behind. */
function summands(among: Among, index: number): readonly number[] {
  const total = among.phrases[index] as Phrase;
  const { form, unitClass, value } = total.quantity;
  if (form !== "count" || unitClass === "percent" || value < 2) return [];
  const own = among.view.slice(total.before.start, total.quantity.span.start);
  const back = SENTENCE_WORDS.sum_before.some((word) => own.endsWith(word)) ? addUp(among, total, -1) : [];
  if (back.length > 0) return back;
  const listed = among.view.charAt(total.quantity.span.end) === ":";
  return value >= SMALLEST_SUM || listed ? addUp(among, total, 1) : [];
}

function addUp({ phrases, counts }: Among, total: Phrase, step: 1 | -1): readonly number[] {
  const members: number[] = [];
  let sum = 0;
  for (let index = total.index + step; sum < total.quantity.value; index += step) {
    const member = phrases[index];
    if (member === undefined || !together(member, total) || !sameClass(member, total)) break;
    if (member.quantity.form !== "count" || !counts(member)) break;
    members.push(index);
    sum += member.quantity.value;
  }
  return sum === total.quantity.value && members.length > 1 ? members : [];
}
