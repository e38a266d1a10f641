import type { Finding } from "../kit/finding.ts";
import { indicatorOf } from "../codebook/indicator.ts";
import { isOfSomeAlone } from "./find-contradictions.ts";
import { groupBy, quotesOf } from "./find-groups.ts";
import { findMeasure, shiftPower } from "./find-measure.ts";
import { repeated } from "./find-wording.ts";
import type { Observation } from "./observation.ts";
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
      sameFact,
    ).values(),
  ].flatMap((statements) => {
    const apart = text.firstOfSentences(statements);
    const quotes = quotesOf(apart);
    return quotes.length > 1 ? [{ ...repeated(apart, quotes.length), quotes }] : [];
  });

const isFact = ({ indicator, status, role }: Observation): boolean =>
  indicator !== null && status === "reported" && role !== "part" && role !== "from";

function sameFact({ indicator, period, role, hedge, value, unit, what, topic }: Observation): string {
  const { kind, power } = findMeasure(unit);
  const isRate = indicator !== null && indicatorOf(indicator).kind === "rate";
  const name = isRate ? `${topic} ${what}` : "";
  return [indicator, period, role === "to" ? "level" : role, hedge, shiftPower(value, power), kind, name].join(" ");
}
