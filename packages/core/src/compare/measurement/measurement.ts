import type { ReadByCodebook } from "../../codebook/codebook-of.ts";
import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Interval } from "../../kit/interval.ts";
import type { Observation, Role, Status } from "../../observation/observation.ts";
import type { Scope } from "../../observation/scope-of.ts";
import type { ReportKey } from "../comparison.ts";
import type { PeriodKind } from "./period-kind.ts";

/**
 * One value with everything that decides what it may be compared with. It is made from a statement of a report, or from another
 * measurement by `convert`; `parents` are the statements that it leads back to, word for word.
 *
 * Its type names the indicator, so that an editor refuses to compare inspections with penalties.
 *
 * unitClass     what the unit measures: units of one class count alike (件, 个), or differ by a power of ten (元, 万元).
 * role          "level" for a value, whether stated as such or as what a change led to; else what the number is in its sentence.
 * periodKind    a year compares with a year, a date with a date; a part of a year with the same part only.
 * scope         the body's own, its system's, its region's.
 * countingRule  as the catalog says; null where it does not.
 * edition       of the codebook that the report was read by.
 */
export interface Measurement<I extends AnyIndicatorId = AnyIndicatorId> extends ReadByCodebook {
  readonly of: ReportKey;
  /** One for all reports of an agency, through its renamings. */
  readonly agencyId: string;
  readonly indicator: I;
  readonly interval: Interval;
  readonly unit: string;
  readonly unitClass: string;
  readonly role: Exclude<Role, "to">;
  readonly status: Status;
  readonly period: string;
  readonly periodKind: PeriodKind;
  readonly scope: Scope;
  readonly countingRule: string | null;
  readonly edition: string;
  readonly parents: readonly Observation[];
}

/** A type to be taken from elsewhere and not guessed here: in `f<I>(a: Of<I>, b: Of<Same<I>>)` the first argument decides. */
export type Same<T> = [T][T extends unknown ? 0 : never];
