import type { Codebook } from "../codebook/codebook.ts";
import type { Finding } from "../kit/finding.ts";
import { meantBy, type Observation } from "./observation.ts";
import { contradiction } from "./find-wording.ts";
import { groupBy, quotesOf } from "./find-groups.ts";

/** The wording allows 0 and nothing else. */
export const saysZero = ({ low, high }: Observation): boolean => low === 0 && high === 0;

/** The wording does not allow 0: 20余 is at least 21. */
export const excludesZero = ({ low, high }: Observation): boolean =>
  (low !== null && low > 0) || (high !== null && high < 0);

/** Statements that can contradict: facts of the period that give the value itself, not a part of it or a change. */
const isClaim = (statement: Observation): boolean => meantBy(statement) !== null && isFactOfValue(statement);

const isFactOfValue = ({ status, role }: Observation): boolean =>
  status === "reported" && (role === "level" || role === "to");

/**
 * The statements among the given ones that cannot all hold: none and some, of one indicator and period.
 *
 * Two unlike numbers (26次, 40次) are no contradiction: the report may count two things under one indicator. None and
 * some are, although their scopes may differ too; that is for a person to say, so both are shown.
 */
export function contradicting(statements: readonly Observation[]): readonly Observation[] {
  const claims = statements.filter(isClaim);
  return [...groupBy(claims, sameThing).values()].flatMap(bothSides);
}

const sameThing = (claim: Observation): string => `${meantBy(claim)} ${claim.period}`;

function bothSides(claims: readonly Observation[]): readonly Observation[] {
  const sides = claims.filter((claim) => saysZero(claim) || excludesZero(claim));
  return sides.some(saysZero) && sides.some(excludesZero) ? sides : [];
}

/** Indicators of which a report states both that there was none and that there was some. */
export const findContradictions = (observations: readonly Observation[], codebook: Codebook): readonly Finding[] =>
  [...groupBy(contradicting(observations), sameThing).values()].map((statements) => ({
    ...contradiction(statements, codebook),
    quotes: quotesOf(statements),
  }));
