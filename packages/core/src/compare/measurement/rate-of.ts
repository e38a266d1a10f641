import type { Interval } from "../../kit/interval.ts";
import type { Observation } from "../../observation/observation.ts";
import type { Refusal } from "../comparison.ts";
import type { Measurement } from "./measurement.ts";
import { badFactor } from "./faults.ts";
import { alikePeriods, yearOfPeriod } from "./period-kind.ts";
import { quotient } from "./quotient.ts";

/** What a rate is worked out from: never guessed, always named by the caller. */
export interface RateOptions {
  readonly numerator: Measurement;
  readonly denominator: Measurement;
  /** 1 for each (件 per 人), 10000 for ten thousand; 1 where left out. */
  readonly per?: number;
}

/** A rate with both values that it was worked out from, or why there is none. */
export type Rate =
  | {
      readonly kind: "rate";
      readonly interval: Interval;
      /** 件/人; with its factor where that is not 1: 件/10000人. */
      readonly unit: string;
      readonly numerator: Measurement;
      readonly denominator: Measurement;
      /** The words of both. */
      readonly parents: readonly Observation[];
    }
  | { readonly kind: "not-comparable"; readonly because: readonly Refusal[] };

/**
 * One value over another of the same agency, year and scope: penalties per officer, requests per entity. A part of a year over a year,
 * a plan over a fact, a number of the region over one of the body are refused, and so is a denominator that is 0. A factor that
 * is not above 0 is a Fault.
 */
export function rateOf({ numerator, denominator, per = 1 }: RateOptions): Rate {
  if (!isFactor(per)) throw badFactor(per);
  const because = DEMANDS.filter(([, agree]) => !agree(numerator, denominator)).map(([refusal]) => refusal);
  if (because.length > 0) return { kind: "not-comparable", because };
  const interval = quotient(numerator.interval, denominator.interval, per);
  if (interval === null) return { kind: "not-comparable", because: ["denominator"] };
  return {
    kind: "rate",
    interval,
    unit: `${numerator.unit}/${per === 1 ? "" : per}${denominator.unit}`,
    numerator,
    denominator,
    parents: [...numerator.parents, ...denominator.parents],
  };
}

/** Whether a rate can be given per so many. */
export const isFactor = (per: number): boolean => per > 0 && Number.isFinite(per);

type Demand = readonly [Refusal, (numerator: Measurement, denominator: Measurement) => boolean];

const isValue = ({ role }: Measurement): boolean => role === "level" || role === "share";
const isReported = ({ status }: Measurement): boolean => status === "reported";

const DEMANDS: readonly Demand[] = [
  ["agency", (a, b) => a.agencyId === b.agencyId],
  ["role", (a, b) => isValue(a) && isValue(b)],
  ["status", (a, b) => isReported(a) && isReported(b)],
  ["period", (a, b) => a.period === b.period || (yearOfPeriod(a.period) ?? a.period) === yearOfPeriod(b.period)],
  ["period-kind", (a, b) => a.periodKind === b.periodKind && alikePeriods(a.period, b.period)],
  ["scope", (a, b) => a.scope === b.scope],
];
