import type { Codebook } from "../codebook/codebook.ts";
import type { Finding } from "../kit/finding.ts";
import { groupBy, quotesOf } from "./find-groups.ts";
import type { Lexicon } from "../quantity/lexicon.ts";
import { findMeasure, shiftPower } from "./find-measure.ts";
import { repeated } from "./find-wording.ts";
import { meantBy, type Observation } from "./observation.ts";

/** Values that a report states more than once for one indicator and period, at different places. */
export const findRepeats = (observations: readonly Observation[], codebook: Codebook): readonly Finding[] =>
  [...groupBy(observations.filter(isFact), (fact) => sameFact(fact, codebook.lexicon)).values()].flatMap(
    (statements) => {
      if (statements.length < 2) return [];
      const quotes = quotesOf(statements);
      return quotes.length > 1 ? [{ ...repeated(statements, quotes.length, codebook), quotes }] : [];
    },
  );

const isFact = (statement: Observation): boolean => meantBy(statement) !== null && statement.status === "reported";

function sameFact(fact: Observation, lexicon: Lexicon): string {
  const { period, role, hedge, value, unit } = fact;
  const { kind, power } = findMeasure(unit, lexicon);
  return `${meantBy(fact)} ${period} ${role === "to" ? "level" : role} ${hedge} ${shiftPower(value, power)} ${kind}`;
}
