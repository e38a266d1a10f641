import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { anyOf } from "../kit/any-of.ts";
import { SuffixTrie } from "../kit/word-trie.ts";
import type { Role } from "./observation.ts";
import { partsOf } from "./parts.ts";
import type { Phrase } from "./phrase.ts";
import { isRate } from "./rate.ts";

const suffixes = (words: readonly string[]) => new SuffixTrie(words.map((word) => [word, word] as const));
const CHANGE = suffixes(SENTENCE_WORDS.change);
const TO = suffixes(SENTENCE_WORDS.to);
const READ_THROUGH = suffixes(SENTENCE_WORDS.read_through);
/** Classes of units whose numbers change behind a verb of change alone. */
const RATIOS = new Set(["percent", "times", "position"]);
const RESPECTIVELY = new RegExp(anyOf(SENTENCE_WORDS.respectively));

/** 由2019年的31.4亿元, 由上年的5件: the year that an end of a change is of stands between its word and its number. */
const OF_A_YEAR = new RegExp(
  `(?:(?:19|20)\\d\\d(?:${SENTENCE_WORDS.year_suffix.join("|")})|${SENTENCE_WORDS.last_year.join("|")})${SENTENCE_WORDS.of}?$`,
);

/** 由年初的63项, 从法定的20个工作日: what may stand between the word and the number where the other end follows. */
const FROM_AT = new RegExp(`${anyOf(SENTENCE_WORDS.from)}[^,;:()]{0,8}$`);

/**
 * What each number is in its sentence. A rank and a fraction say it by their form; 由A减至B are two ends; a percentage behind a
 * verb of growth is a change, and so is a count where another time is compared; parts are found with their totals (parts.ts).
 */
export function rolesOf(view: string, phrases: readonly Phrase[]): readonly Role[] {
  const counts = phrases.map((phrase) => isCount(view, phrase, phrases));
  const parts = partsOf(view, phrases, ({ index }) => counts[index] === true);
  const roles: Role[] = [];
  for (const phrase of phrases)
    roles.push(continued(view, phrase, phrases, roles) ?? roleOf(view, phrase, phrases, roles, parts));
  return roles;
}

/** Neither a change nor an end of one. */
function isCount(view: string, phrase: Phrase, phrases: readonly Phrase[]): boolean {
  const lead = leadOf(view, phrase);
  return !isChange(view, phrase, lead) && !isFrom(view, phrase, lead, phrases);
}

/** 33.3%和15%, 分别减少11批、46人次: a number directly behind 和 is what the one before is. */
function continued(
  view: string,
  { index, quantity, before, clause }: Phrase,
  phrases: readonly Phrase[],
  roles: readonly Role[],
): Role | null {
  const last = phrases[index - 1];
  if (last === undefined || quantity.form !== "count") return null;
  const own = view.slice(before.start, quantity.span.start);
  const alike =
    last.quantity.unit === quantity.unit ||
    last.quantity.unitClass !== "percent" ||
    RESPECTIVELY.test(view.slice(clause.start, last.quantity.span.start));
  if (!alike) return null;
  const listed = last.quantity.span.end === before.start && SENTENCE_WORDS.connectors.some((word) => word === own);
  return listed && roles[index - 1] === "change" ? "change" : null;
}

function roleOf(
  view: string,
  phrase: Phrase,
  phrases: readonly Phrase[],
  roles: readonly Role[],
  parts: ReadonlySet<number>,
): Role {
  const { quantity, index } = phrase;
  if (quantity.form === "rank") return "rank";
  if (quantity.form === "denial") return isRate(quantity.denied ?? "") ? "share" : "level";
  const lead = leadOf(view, phrase);
  if (isTo(view, phrase) && roles[index - 1] === "from") return "to";
  if (isFrom(view, phrase, lead, phrases)) return "from";
  if (isChange(view, phrase, lead)) return "change";
  if (quantity.unitClass === "percent") return "share";
  return parts.has(index) ? "part" : "level";
}

/** Where the words before a number begin that only lead over to it (达到, 了, 约). */
function leadOf(view: string, { quantity, before }: Phrase): number {
  let at = quantity.span.start;
  for (let word = READ_THROUGH.longestBefore(view, at); word !== null && word.start >= before.start;) {
    at = word.start;
    word = READ_THROUGH.longestBefore(view, at);
  }
  return at;
}

/** Where the words before a number end once a year of its own is taken off: 下降到|2022年的31件. */
function beforeYear(view: string, { before, quantity }: Phrase): number {
  const year = OF_A_YEAR.exec(view.slice(before.start, quantity.span.start));
  return year === null ? quantity.span.start : before.start + year.index;
}

/** 减为12项, 降至约5%. */
const isTo = (view: string, phrase: Phrase): boolean =>
  TO.longestBefore(view, beforeYear(view, phrase)) !== null ||
  TO.longestBefore(view, phrase.quantity.span.start) !== null ||
  TO.longestBefore(view, leadOf(view, phrase)) !== null;

function isFrom(view: string, phrase: Phrase, lead: number, phrases: readonly Phrase[]): boolean {
  if (!FROM_AT.test(view.slice(Math.max(phrase.before.start, lead - LONGEST_FROM), lead))) return false;
  const next = phrases[phrase.index + 1];
  return next !== undefined && next.sentence.start === phrase.sentence.start && isTo(view, next);
}

function isChange(view: string, phrase: Phrase, lead: number): boolean {
  const { quantity, clause, previous, before } = phrase;
  if (quantity.unitClass === "point" || changesRank(view, phrase, lead)) return true;
  if (SENTENCE_WORDS.change_after.some((word) => view.startsWith(word, quantity.span.end))) return true;
  const verb = CHANGE.longestBefore(view, lead);
  if (RATIOS.has(quantity.unitClass)) return verb !== null || measuredAgainst(view, phrase) || cutsDown(view, phrase);
  if (verb !== null && COMPARES.test(view.slice(before.start, Math.max(before.start, verb.start)))) return true;
  if (comparesAtHead(view.slice(before.start, quantity.span.start))) return true;
  if (verb === null || verb.start < clause.start) return false;
  const compared = view.slice(
    Math.max(previous.start, verb.start - LONGEST_COMPARISON),
    verb.start + verb.value.length,
  );
  return [...SENTENCE_WORDS.comparison, ...SENTENCE_WORDS.comparison_norms].some((word) => compared.includes(word));
}

const RANK_CHANGE = suffixes(SENTENCE_WORDS.rank_change);

/** 前移1位, 上升2个位次. */
const changesRank = (view: string, { quantity }: Phrase, lead: number): boolean =>
  SENTENCE_WORDS.rank_change_units.some((unit) => unit === quantity.unit) &&
  (RANK_CHANGE.longestBefore(view, lead) ?? RANK_CHANGE.longestBefore(view, quantity.span.start)) !== null;

/** 较改革之初|增加: a comparison in the words before the verb. */
const COMPARES = new RegExp(
  `${anyOf(SENTENCE_WORDS.compares)}(?!${anyOf(SENTENCE_WORDS.not_compares)})[^,;。:]{1,14}$`,
);
const AGAINST = new RegExp(
  `${anyOf(SENTENCE_WORDS.compared_before)}(?:(?:19|20)\\d\\d(?:${SENTENCE_WORDS.year_suffix.join("|")})|${anyOf(SENTENCE_WORDS.last_year)})${SENTENCE_WORDS.of}$`,
);
const CUT_DOWN = new RegExp(`^[,、]?${anyOf(SENTENCE_WORDS.change_leads)}[^,;。:]{2,8}$`);

/** 是上年的1.7倍. */
const measuredAgainst = (view: string, { quantity, clause }: Phrase): boolean =>
  quantity.unitClass === "times" && AGAINST.test(view.slice(clause.start, quantity.span.start));

/** 压缩办理时限62%; 压缩至 leads to an end, not to a change. */
function cutsDown(view: string, phrase: Phrase): boolean {
  const own = view.slice(phrase.before.start, phrase.quantity.span.start);
  return CUT_DOWN.test(own) && !isTo(view, phrase) && !TO_AT.test(own);
}

const TO_AT = new RegExp(anyOf(SENTENCE_WORDS.to));

const LONGEST_COMPARISON = 12;
const LONGEST_FROM = 16;

/** 比上年多选派38名, 较上年高1.8分: a comparison at the head of the clause and a word of more or less behind it. */
function comparesAtHead(own: string): boolean {
  const mark = SENTENCE_WORDS.compared_with.find((word) => own.includes(word));
  if (mark === undefined) return false;
  const rest = own.slice(own.indexOf(mark) + mark.length);
  return SENTENCE_WORDS.change_loose.some((word) => rest.includes(word));
}
