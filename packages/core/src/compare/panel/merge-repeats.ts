import { codebookOf } from "../../codebook/codebook-of.ts";
import { isOfSomeAlone } from "../../observation/find-contradictions.ts";
import { findMeasure, shiftPower } from "../../observation/find-measure.ts";
import { groupBy } from "../../observation/find-groups.ts";
import { meantBy, type Observation } from "../../observation/observation.ts";
import type { Reading } from "../../observation/reading.ts";
import { scopeOf } from "../../observation/scope-of.ts";
import { StatedText } from "../../observation/stated-text.ts";
import type { StepRecord } from "./panel-step.ts";

/**
 * The statements of a report that say a fact again which an earlier one said: of one indicator, period, scope, status, role and
 * value. Rates are left alone, since 办结率100% and 满意率100% may be of unlike things; so are numbers of some cases alone (无重大行政处罚), and
 * what no indicator means.
 */
export function repeatsIn(reading: Reading): readonly StepRecord[] {
  const text = new StatedText(reading.observations, reading.report.view, codebookOf(reading));
  const facts = reading.observations.filter(
    (statement) => isMergeable(reading, statement) && !isOfSomeAlone(statement, text),
  );
  return [...groupBy(facts, (fact) => keyOf(reading, fact)).values()].flatMap(([first, ...again]) =>
    again.map((observation) => ({
      report: reading.report.id,
      observation,
      because: `says again what stands at ${first?.start}: ${first?.quote}`,
    })),
  );
}

function isMergeable(reading: Reading, { status, role, ...statement }: Observation): boolean {
  const indicator = meantBy(statement);
  return (
    indicator !== null &&
    status === "reported" &&
    (role === "level" || role === "to") &&
    codebookOf(reading).indicatorOf(indicator).kind !== "rate"
  );
}

function keyOf(reading: Reading, statement: Observation): string {
  const { low, high, period, unit } = statement;
  const { kind, power } = findMeasure(unit, codebookOf(reading).lexicon);
  const end = (value: number | null): number | null => (value === null ? null : shiftPower(value, power));
  return [meantBy(statement), period, scopeOf(reading, statement).scope, kind, end(low), end(high)].join(" ");
}
