import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { SuffixTrie } from "../kit/word-trie.ts";
import type { Role } from "./observation.ts";
import type { Phrase } from "./phrase.ts";

const suffixes = (words: readonly string[]) => new SuffixTrie(words.map((word) => [word, word] as const));
const CHANGE = suffixes(SENTENCE_WORDS.change);
const FROM = suffixes(SENTENCE_WORDS.from);
const TO = suffixes(SENTENCE_WORDS.to);
const READ_THROUGH = suffixes(SENTENCE_WORDS.read_through);
const RATIOS = new Set(["percent", "times"]);

/**
 * What a number is in its sentence. A rank and a fraction say it by their form; 由A减至B are two ends; a percentage behind a
 * verb of growth is a change, and so is a count where another time is compared; 其中 and brackets open parts of a total before.
 */
export function roleOf(view: string, phrase: Phrase, phrases: readonly Phrase[]): Role {
  const { quantity } = phrase;
  if (quantity.form === "rank") return "rank";
  if (quantity.form === "denial") return "level";
  const lead = leadOf(view, phrase);
  if (isTo(view, phrase)) return "to";
  if (isFrom(view, phrase, lead, phrases)) return "from";
  if (isChange(view, phrase, lead)) return "change";
  if (quantity.unitClass === "percent") return "share";
  return isPart(view, phrase, phrases) ? "part" : "level";
}

/** Where the words before a number begin that only lead over to it (达到, 了, 约). */
function leadOf(view: string, { quantity, before }: Phrase): number {
  let at = quantity.span.start;
  for (let word = READ_THROUGH.longestBefore(view, at); word !== null && word.start >= before.start; ) {
    at = word.start;
    word = READ_THROUGH.longestBefore(view, at);
  }
  return at;
}

/** 减为12项, 降至约5%. */
const isTo = (view: string, phrase: Phrase): boolean =>
  TO.longestBefore(view, phrase.quantity.span.start) !== null || TO.longestBefore(view, leadOf(view, phrase)) !== null;

function isFrom(view: string, phrase: Phrase, lead: number, phrases: readonly Phrase[]): boolean {
  if (FROM.longestBefore(view, lead) === null) return false;
  const next = phrases[phrase.index + 1];
  return next !== undefined && next.sentence.start === phrase.sentence.start && isTo(view, next);
}

function isChange(view: string, phrase: Phrase, lead: number): boolean {
  const { quantity, clause, previous } = phrase;
  if (quantity.unitClass === "point") return true;
  const behind = SENTENCE_WORDS.change_after.some((word) => view.startsWith(word, quantity.span.end));
  const verb = CHANGE.longestBefore(view, lead);
  if (RATIOS.has(quantity.unitClass)) return behind || verb !== null;
  if (verb === null || verb.start < clause.start) return behind;
  const compared = view.slice(Math.max(previous.start, verb.start - LONGEST_COMPARISON), verb.start + verb.value.length);
  return SENTENCE_WORDS.comparison.some((word) => compared.includes(word));
}

const LONGEST_COMPARISON = 12;

/** 其中, a bracket or 已有 stands between the number and a total before it in the sentence, which it does not exceed. */
function isPart(view: string, phrase: Phrase, phrases: readonly Phrase[]): boolean {
  const own = view.slice(phrase.before.start, phrase.quantity.span.start);
  if (SENTENCE_WORDS.part_of_before.some((word) => own.endsWith(word)) && holds(phrases[phrase.index - 1], phrase)) return true;
  for (let index = phrase.index - 1; index >= 0; index--) {
    const earlier = phrases[index];
    if (earlier === undefined || earlier.sentence.start !== phrase.sentence.start) return false;
    const between = view.slice(earlier.quantity.span.end, phrases[index + 1]?.quantity.span.start);
    if (opensParts(between) || (between.startsWith(":") && addUp(earlier, phrases))) return holds(earlier, phrase);
  }
  return false;
}

/** 检查50家:双随机38家,专项12家: behind a colon, numbers that add up to the one before it are its parts. */
function addUp(total: Phrase, phrases: readonly Phrase[]): boolean {
  let sum = 0;
  for (let index = total.index + 1; index < phrases.length && sum < total.quantity.value; index++) {
    const { quantity, sentence } = phrases[index] as Phrase;
    if (sentence.start !== total.sentence.start) break;
    if (quantity.unitClass === total.quantity.unitClass) sum += quantity.value;
  }
  return sum === total.quantity.value;
}

const opensParts = (between: string): boolean =>
  SENTENCE_WORDS.part.some((word) => between.includes(word)) || (between.includes("(") && !between.includes(")"));

/** The earlier number could be the total of the later one: same sentence, same class of units, not smaller. */
const holds = (total: Phrase | undefined, part: Phrase): boolean =>
  total !== undefined &&
  total.sentence.start === part.sentence.start &&
  total.quantity.form === "count" &&
  total.quantity.unitClass === part.quantity.unitClass &&
  total.quantity.value >= part.quantity.value;
