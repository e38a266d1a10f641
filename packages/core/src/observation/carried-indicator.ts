import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import type { Codebook } from "../codebook/codebook.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { anyOf } from "../kit/any-of.ts";
import { leftOver } from "./fillers.ts";
import type { Role } from "./observation.ts";
import type { Phrase } from "./phrase.ts";
import { RESPECTIVELY, rowOf } from "./shared-names.ts";

/** An indicator that a number has from a number before it. */
export interface Carried {
  readonly indicator: AnyIndicatorId;
  readonly rule: string;
}

/** What is known when an indicator is carried: the roles of all phrases, and the indicators settled so far. */
export interface SoFar {
  readonly codebook: Codebook;
  readonly view: string;
  readonly phrases: readonly Phrase[];
  readonly roles: readonly Role[];
  readonly settled: readonly (AnyIndicatorId | null)[];
}

/** 在全省13个市州中居第6位: what may stand between a field and the rank in it. */
const LONGEST_RANK_LEAD = 4;
/** The size of the field a rank is in (在16个区中) is passed over. */
const PASSED_OVER = 3;

/**
 * The indicator that a number has from the level before it in the sentence, where its own words name nothing: a change (增幅43%), a rank, the
 * second end of a change, last year's value (上年为5件), a part named only by its scope (市本级24人), a further number of a list (900万元和1000万元).
 */
export function carriedIndicator({ view, phrases, roles, settled }: SoFar, phrase: Phrase): Carried | null {
  const role = roles[phrase.index] ?? "level";
  const own = view.slice(phrase.before.start, phrase.quantity.span.start);
  const behind = view.slice(phrase.after.start, phrase.after.end);
  if (behind.length > 1 && role !== "rank" && role !== "change") return null;
  const respective = respectiveLevel(view, phrase, phrases, roles);
  if (respective !== null) return named(settled[respective] ?? null, role);
  if (!carries(own, role, phrase, phrases)) return null;
  return named(anchorOf(phrase, phrases, roles, settled), role);
}

const named = (indicator: AnyIndicatorId | null, role: Role): Carried | null =>
  indicator === null ? null : { indicator, rule: `carried:${role}` };

/** 处罚36件、检查120次，同比分别增长12%和8.5%: the k-th change behind 分别 is of the k-th number before, where there are as many. */
function respectiveLevel(
  view: string,
  phrase: Phrase,
  phrases: readonly Phrase[],
  roles: readonly Role[],
): number | null {
  if (roles[phrase.index] !== "change") return null;
  const mark = RESPECTIVELY.exec(view.slice(phrase.clause.start, phrase.quantity.span.start));
  if (mark === null) return null;
  const row = rowOf(phrase, phrases, phrase.clause.start + mark.index);
  const first = row[0] ?? phrase.index;
  const levels = phrases
    .slice(Math.max(0, first - row.length), first)
    .filter(({ sentence }) => sentence.start === phrase.sentence.start);
  return row.length > 1 && levels.length === row.length ? first - row.length + row.indexOf(phrase.index) : null;
}

function carries(own: string, role: Role, phrase: Phrase, phrases: readonly Phrase[]): boolean {
  const left = leftOver(own);
  if (role === "to") return true;
  if (role === "rank") return left.length <= LONGEST_RANK_LEAD;
  if (role === "change") return left === "" || COMPARED_AT_HEAD.test(own) || COMPARES_AT_HEAD.test(own);
  if (role === "part") return left === "" || PART_SCOPE.test(left);
  if (OTHER_YEAR.test(own)) return left === "";
  const before = phrases[phrase.index - 1];
  return before?.quantity.unit === phrase.quantity.unit && SENTENCE_WORDS.connectors.some((word) => word === own);
}

const COMPARES_AT_HEAD = new RegExp(
  `^[,、(]?${anyOf(SENTENCE_WORDS.respectively)}?${anyOf(SENTENCE_WORDS.compares)}(?!${anyOf(SENTENCE_WORDS.not_compares)})`,
);
const COMPARED_AT_HEAD = new RegExp(`^[,、(]?${anyOf(SENTENCE_WORDS.compared_with)}`);
const PART_SCOPE = new RegExp(`^${anyOf(SENTENCE_WORDS.part_scopes)}$`);
const OTHER_YEAR = new RegExp(`(?:19|20)\\d\\d|${anyOf(SENTENCE_WORDS.last_year)}`);

/**
 * The nearest number before in the sentence that says what is counted. Sizes of fields, ranks, changes and parts are passed over; for a change
 * of a count, so are numbers of another class of units (办理许可300件，办结率100%，比上年减少20件).
 */
function anchorOf(
  phrase: Phrase,
  phrases: readonly Phrase[],
  roles: readonly Role[],
  settled: SoFar["settled"],
): AnyIndicatorId | null {
  for (let index = phrase.index - 1; index >= Math.max(0, phrase.index - PASSED_OVER); index--) {
    const earlier = phrases[index];
    if (earlier === undefined || earlier.sentence.start !== phrase.sentence.start) return null;
    if (isOfAnotherKind(phrase, earlier, roles)) continue;
    const indicator = settled[index] ?? null;
    if (indicator !== null || stopsSearch(roles[phrase.index], roles[index])) return indicator;
  }
  return null;
}

const isOfAnotherKind = (phrase: Phrase, earlier: Phrase, roles: readonly Role[]): boolean =>
  roles[phrase.index] === "change" &&
  phrase.quantity.unitClass !== "percent" &&
  phrase.quantity.unitClass !== "point" &&
  phrase.quantity.unitClass !== earlier.quantity.unitClass &&
  !(roles[earlier.index] === "rank" && SENTENCE_WORDS.rank_change_units.some((unit) => unit === phrase.quantity.unit));

/** A level that no cue knows is what the change behind it is of: nothing further back is meant. */
const stopsSearch = (asked: Role | undefined, found: Role | undefined): boolean =>
  asked !== "rank" && found !== "rank" && found !== "change" && found !== "part";
