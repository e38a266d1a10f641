import { codebookOf } from "../../codebook/codebook-of.ts";
import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { findMeasure } from "../../observation/find-measure.ts";
import type { Observation, Status } from "../../observation/observation.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { type Scope, scopeOf } from "../../observation/scope-of.ts";
import { candidatesOf } from "../candidate.ts";
import { checkScope } from "../checked-choice.ts";
import { oneCodebook } from "../one-codebook.ts";
import { agencyIdentityOf, reportKeyOf } from "../report-key.ts";
import { statementsOf } from "../statements-of.ts";
import type { Measurement } from "./measurement.ts";
import { periodKindOf } from "./period-kind.ts";

/** Which values are wanted. */
export interface MeasurementsOptions<I extends AnyIndicatorId> {
  readonly indicator: I;
  /** Ids of reports. Left out: all that were read. */
  readonly reports?: readonly string[];
  readonly scope?: Scope;
  /** Left out: facts of the period only, no plans and no background. */
  readonly status?: Status;
}

/**
 * Every value that reports state of an indicator, each with what decides its comparability, in the order of reports and of their
 * words. An unknown indicator, report or scope is a Fault.
 *
 * @example
 * const [before, after] = measurementsOf(readings, { indicator: "enforcement.inspections" });
 */
export function measurementsOf<const I extends AnyIndicatorId>(
  readings: Readings,
  { indicator, reports, scope, status = "reported" }: MeasurementsOptions<I>,
): readonly Measurement<I>[] {
  oneCodebook(readings).indicatorOf(indicator);
  checkScope(scope);
  return candidatesOf(readings, reports)
    .flatMap(({ reading }) => reading ?? [])
    .flatMap((reading) =>
      statementsOf(reading, indicator)
        .filter((statement) => statement.status === status)
        .map((statement) => measurementOf(reading, statement, indicator)),
    )
    .filter((measurement) => scope === undefined || measurement.scope === scope);
}

/** A statement of a report with what decides its comparability. */
export function measurementOf<I extends AnyIndicatorId>(
  reading: Reading,
  statement: Observation,
  indicator: I,
): Measurement<I> {
  const { low, high, unit, role, status, period } = statement;
  const codebook = codebookOf(reading);
  return {
    of: reportKeyOf(reading),
    agencyId: agencyIdentityOf(reading),
    indicator,
    interval: { low, high },
    unit,
    unitClass: findMeasure(unit, codebook.lexicon).kind,
    role: role === "to" ? "level" : role,
    status,
    period,
    periodKind: periodKindOf(period),
    scope: scopeOf(reading, statement).scope,
    countingRule: reading.catalog?.counting?.[indicator] ?? null,
    edition: codebook.edition,
    ...(reading.codebook === undefined ? {} : { codebook: reading.codebook }),
    parents: [statement],
  };
}
