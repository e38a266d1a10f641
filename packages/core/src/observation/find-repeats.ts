import type { Finding } from "../kit/finding.ts";
import { isOfSomeAlone } from "./find-contradictions.ts";
import { groupBy, quotesOf } from "./find-groups.ts";
import { shiftPower } from "./find-measure.ts";
import { repeated } from "./find-wording.ts";
import { meantBy, type Observation } from "./observation.ts";
import type { StatedText } from "./stated-text.ts";

/**
 * Values that a report states more than once for one indicator and period, in different sentences. Figures of one
 * sentence are several things (办结率100%、满意率100%), and so are equal rates unless they bear one name under one topic;
 * parts of a total are told by it.
 */
export const findRepeats = (text: StatedText): readonly Finding[] =>
  [
    ...groupBy(
      text.statements.filter((one) => isFact(one) && !isOfSomeAlone(one, text)),
      (fact) => sameFact(fact, text),
    ).values(),
  ].flatMap((statements) => {
    if (statements.length < 2) return [];
    const apart = text.firstOfSentences(statements);
    const quotes = quotesOf(apart);
    return quotes.length > 1 ? [{ ...repeated(apart, quotes.length, text.codebook), quotes }] : [];
  });

const isFact = (statement: Observation): boolean => meantBy(statement) !== null && isToldAlone(statement);

const isToldAlone = ({ status, role }: Observation): boolean =>
  status === "reported" && role !== "part" && role !== "from";

function sameFact(fact: Observation, text: StatedText): string {
  const { period, role, hedge, value, what, topic } = fact;
  const { kind, power } = text.measureOf(fact);
  const indicator = meantBy(fact);
  const isRate = indicator !== null && text.codebook.indicatorOf(indicator).kind === "rate";
  const name = isRate ? `${topic} ${what}` : "";
  return [indicator, period, role === "to" ? "level" : role, hedge, shiftPower(value, power), kind, name].join(" ");
}
