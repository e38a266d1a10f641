import type { Finding } from "../kit/finding.ts";
import { groupBy, quotesOf } from "./find-groups.ts";
import { findMeasure, shiftPower } from "./find-measure.ts";
import { repeated } from "./find-wording.ts";
import { meantBy, type Observation } from "./observation.ts";

/** Values that a report states more than once for one indicator and period, at different places. */
export const findRepeats = (observations: readonly Observation[]): readonly Finding[] =>
  [...groupBy(observations.filter(isFact), sameFact).values()].flatMap((statements) => {
    const quotes = quotesOf(statements);
    return quotes.length > 1 ? [{ ...repeated(statements, quotes.length), quotes }] : [];
  });

const isFact = (statement: Observation): boolean => meantBy(statement) !== null && statement.status === "reported";

function sameFact(statement: Observation): string {
  const { period, role, hedge, value, unit } = statement;
  const { kind, power } = findMeasure(unit);
  return [meantBy(statement), period, role === "to" ? "level" : role, hedge, shiftPower(value, power), kind].join(" ");
}
