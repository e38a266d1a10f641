import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import type { Phrase } from "./phrase.ts";

/**
 * The phrases whose numbers are parts of a total in their sentence, by index. A part stands behind 其中 or in a bracket after the
 * total, behind a word of its fate (办结, 整改), or among numbers that add up to the total before (or, with 合计, behind) them.
 */
export function partsOf(view: string, phrases: readonly Phrase[]): ReadonlySet<number> {
  const parts = new Set<number>();
  phrases.forEach((phrase, index) => {
    if (isPart(view, phrase, phrases)) parts.add(index);
    for (const member of summands(view, index, phrases)) parts.add(member);
  });
  return parts;
}

function isPart(view: string, phrase: Phrase, phrases: readonly Phrase[]): boolean {
  const own = view.slice(phrase.before.start, phrase.quantity.span.start);
  if (SENTENCE_WORDS.part_of_before.some((word) => own.endsWith(word)) && fateOfBefore(phrase, phrases)) return true;
  for (let index = phrase.index - 1; index >= 0; index--) {
    const earlier = phrases[index];
    if (earlier === undefined || !together(earlier, phrase)) return false;
    if (opensParts(view.slice(earlier.quantity.span.end, phrases[index + 1]?.quantity.span.start)))
      return fitsInOneOf(index, phrase, phrases);
  }
  return false;
}

/** 提案31件，居市直部门第二，其中主办9件: the total is the nearest count of the same class at or before the place where parts open. */
function fitsInOneOf(opening: number, part: Phrase, phrases: readonly Phrase[]): boolean {
  for (let index = opening; index >= 0; index--) {
    const total = phrases[index];
    if (total === undefined || !together(total, part)) return false;
    if (total.quantity.form === "count" && sameClass(total, part)) return fitsIn(total, part, phrases);
  }
  return false;
}

/** The numbers from the total on to this one do not exceed it together: what comes after the last part is no part. */
function fitsIn(total: Phrase, part: Phrase, phrases: readonly Phrase[]): boolean {
  const between = phrases.slice(total.index + 1, part.index + 1).filter((phrase) => sameClass(phrase, total));
  return holds(total, part) && between.reduce((sum, { quantity }) => sum + quantity.value, 0) <= total.quantity.value;
}

/** 查出问题9个，已整改8个: the nearest count before is the total; shares and changes in between do not matter. */
function fateOfBefore(phrase: Phrase, phrases: readonly Phrase[]): boolean {
  for (let index = phrase.index - 1; index >= 0; index--) {
    const earlier = phrases[index];
    if (earlier === undefined || !together(earlier, phrase)) return false;
    if (holds(earlier, phrase)) return true;
  }
  return false;
}

const opensParts = (between: string): boolean =>
  SENTENCE_WORDS.part.some((word) => between.includes(word)) || (between.includes("(") && !between.includes(")"));

const together = (a: Phrase, b: Phrase): boolean => a.sentence.start === b.sentence.start;

/** The earlier number could be the total of the later one: a count of the same class of units, not smaller. */
const holds = (total: Phrase, part: Phrase): boolean =>
  total.quantity.form === "count" && sameClass(total, part) && total.quantity.value >= part.quantity.value;

const sameClass = (a: Phrase, b: Phrase): boolean => a.quantity.unitClass === b.quantity.unitClass;

/** Two or more numbers in a row that add up exactly to the one before them, or with 合计 to the one behind. */
function summands(view: string, index: number, phrases: readonly Phrase[]): readonly number[] {
  const total = phrases[index] as Phrase;
  if (total.quantity.form !== "count" || total.quantity.unitClass === "percent" || total.quantity.value < 2) return [];
  const own = view.slice(total.before.start, total.quantity.span.start);
  return SENTENCE_WORDS.sum_before.some((word) => own.endsWith(word))
    ? addUp(total, phrases, -1)
    : addUp(total, phrases, 1);
}

function addUp(total: Phrase, phrases: readonly Phrase[], step: 1 | -1): readonly number[] {
  const members: number[] = [];
  let sum = 0;
  for (let index = total.index + step; sum < total.quantity.value; index += step) {
    const member = phrases[index];
    if (
      member === undefined ||
      !together(member, total) ||
      !sameClass(member, total) ||
      member.quantity.form !== "count"
    )
      break;
    members.push(index);
    sum += member.quantity.value;
  }
  return sum === total.quantity.value && members.length > 1 ? members : [];
}
