import { CONSISTENCY } from "../generated/consistency.ts";
import type { Finding, Reason } from "../kit/finding.ts";
import { groupBy, quotesOf } from "./find-groups.ts";
import { contradiction, valuesDiffer, standsApart } from "./find-wording.ts";
import { meantBy, type Observation } from "./observation.ts";
import type { StatedText } from "./stated-text.ts";

/** The wording allows 0 and nothing else. */
export const saysZero = ({ low, high }: Observation): boolean => low === 0 && high === 0;

/** The wording does not allow 0: 20余 is at least 21. */
export const excludesZero = ({ low, high }: Observation): boolean =>
  (low !== null && low > 0) || (high !== null && high < 0);

/** Statements that can contradict: facts of the period that give the value itself, not a part of it or a change. */
const isClaim = (statement: Observation): boolean => meantBy(statement) !== null && isFactOfValue(statement);

const isFactOfValue = ({ status, role }: Observation): boolean =>
  status === "reported" && (role === "level" || role === "to");

const sameThing = (claim: Observation): string => `${meantBy(claim)} ${claim.period}`;

/**
 * The statements among the given ones that cannot all hold: none and some, of one indicator and period.
 *
 * Two unlike numbers (26次, 40次) are no contradiction: the report may count two things under one indicator. None and
 * some are, although their scopes may differ too; that is for a person to say, so both are shown. A printed 0件 does not
 * contradict 1320条, which is counted in another measure word (a denial has none), nor does one of some cases alone
 * (政府信息公开引发的行政诉讼0件) contradict one of all.
 */
export function contradicting(text: StatedText): readonly Observation[] {
  return [...groupBy(text.statements.filter(isClaim), sameThing).values()]
    .filter((same) => same.some(saysZero) && same.some(excludesZero))
    .flatMap((same) =>
      bothSides(
        same.filter((one) => !isOfSomeAlone(one, text)),
        text,
      ),
    );
}

/** Whether a number is said of some cases alone: those that something brought about, or those of a kind (重大行政处罚). */
export function isOfSomeAlone(one: Observation, text: StatedText): boolean {
  const indicator = meantBy(one);
  const name = indicator === null ? "" : text.codebook.indicatorOf(indicator).zh;
  return (
    CONSISTENCY.kinds.some(({ word }) => one.quote.includes(word) && !name.includes(word)) ||
    CONSISTENCY.narrows.some(({ word }) => one.quote.includes(word) || text.before(one).includes(word))
  );
}

function bothSides(claims: readonly Observation[], text: StatedText): readonly Observation[] {
  const some = claims.filter(excludesZero);
  const none = claims.filter((claim) => saysZero(claim) && some.some((other) => areCountedAlike(claim, other, text)));
  const against = some.filter((other) => none.some((claim) => areCountedAlike(claim, other, text)));
  return [...none, ...against].sort((a, b) => a.start - b.start);
}

const areCountedAlike = (zero: Observation, other: Observation, text: StatedText): boolean =>
  zero.unit === other.unit ||
  (text.measureOf(zero).kind === text.measureOf(other).kind && !/[0-9\uff10-\uff19]/u.test(zero.quote));

/** Indicators of which a report states that there was none and that there was some; then those of which it states two values. */
export const findContradictions = (text: StatedText): readonly Finding[] => [
  ...[...groupBy(contradicting(text), sameThing).values()].map((statements) =>
    found(contradiction(statements, text.codebook), statements),
  ),
  ...findUnlikeValues(text),
];

function found(said: Omit<Finding, "quotes">, statements: readonly Observation[]): Finding {
  const reason = reasonOf(statements);
  return { ...said, quotes: quotesOf(statements), ...(reason === null ? {} : { reason }) };
}

/** Statements under unlike headings may be of unlike scope: as a body that enforces, as a body that is sued. */
function reasonOf(statements: readonly Observation[]): Reason | null {
  const [first, ...others] = statements as [Observation, ...Observation[]];
  const other = others.find(({ section }) => section[0] !== first.section[0]);
  return other === undefined ? null : standsApart(first, other);
}

/**
 * Exact values that differ though the report calls the thing by one name in whole sentences of their own: 作出行政处罚决定23件
 * here, 作出行政处罚决定21件 there. Where a scope (全市, 局机关) stands before one of them, they are of two scopes.
 */
function findUnlikeValues(text: StatedText): readonly Finding[] {
  const claims = text.statements.filter(
    (one) => isClaim(one) && !isOfSomeAlone(one, text) && one.hedge === "exact" && one.what.length >= SHORTEST_NAME,
  );
  const groups = groupBy(claims, (one) => `${sameThing(one)} ${one.role} ${one.unit} ${one.what}`);
  return [...groups.values()].flatMap((same) => {
    const values = new Set(same.map(({ value }) => value));
    const isOne =
      values.size === 2 && !values.has(0) && !same.some((one) => hasScope(one, text)) && areApart(same, text);
    return isOne ? [found(valuesDiffer(same, text.codebook), same)] : [];
  });
}

/** Shorter names (案件, 次数) are those of many things. */
const SHORTEST_NAME = 4;

const hasScope = (one: Observation, text: StatedText): boolean =>
  CONSISTENCY.scopes.some(({ word }) => text.before(one).includes(word));

const areApart = (same: readonly Observation[], text: StatedText): boolean =>
  text.firstOfSentences(same).length === same.length;
