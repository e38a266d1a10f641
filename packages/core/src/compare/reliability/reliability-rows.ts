import type { Row } from "../../frame/schema.ts";
import type { Agreement } from "../../statistics/reliability/agreement.ts";
import { cohenKappa } from "../../statistics/reliability/cohen-kappa.ts";
import { gwetAC1 } from "../../statistics/reliability/gwet-ac1.ts";
import {
  ALPHA_FIRM,
  ALPHA_TENTATIVE,
  krippendorffAlpha,
  type Alpha,
} from "../../statistics/reliability/krippendorff-alpha.ts";
import type { Draw } from "../../statistics/reliability/drawn-weights.ts";
import { percentAgreement } from "../../statistics/reliability/percent-agreement.ts";
import type { Ratings } from "../../statistics/reliability/rating-table.ts";
import { ratingsOf, type CodedVariable } from "./coded-variable.ts";
import type { CodedUnit } from "./coded-units.ts";

/**
 * One row a variable. `units`: quantities that two coders or more coded; `alpha` … `agreement` 0 to 1, null where not defined
 * (`note` says why); `q`: P(alpha < alpha_min); `verdict`: firm (alpha from 0.8), tentative (from 0.667), low, or undefined.
 */
export const RELIABILITY_SCHEMA = {
  variable: "string!",
  metric: "string!",
  units: "number!",
  alpha: "number",
  alpha_low: "number",
  alpha_high: "number",
  q: "number",
  kappa: "number",
  kappa_low: "number",
  kappa_high: "number",
  ac1: "number",
  ac1_low: "number",
  ac1_high: "number",
  agreement: "number",
  agreement_low: "number",
  agreement_high: "number",
  verdict: "string!",
  note: "string",
} as const;

export type ReliabilitySchema = typeof RELIABILITY_SCHEMA;

/** What intervals are made with. */
export interface ReliabilitySettings {
  readonly resamples: number;
  readonly seed: number;
  readonly confidence: number;
  readonly alphaMin: number;
  readonly resample: "units" | "reports";
}

/** The coefficients of one variable over some units. */
export function reliabilityRow(
  variable: CodedVariable,
  units: readonly CodedUnit[],
  { resample, alphaMin, ...draws }: ReliabilitySettings & { readonly draw?: Draw },
): Row<ReliabilitySchema> {
  const ratings = ratingsOf(variable, units);
  const interval = resample === "reports" ? { ...draws, clusters: units.map(({ report }) => report) } : draws;
  const alpha = krippendorffAlpha(ratings as readonly Ratings<number>[], {
    ...interval,
    alphaMin,
    metric: variable.metric,
  });
  const categorical = variable.metric === "nominal";
  const kappa = categorical ? cohenKappa(ratings, interval) : null;
  const ac1 = categorical ? gwetAC1(ratings, interval) : null;
  const agreement = percentAgreement(ratings, interval);
  return {
    variable: variable.id,
    metric: variable.metric,
    units: alpha.units,
    alpha: alpha.value,
    alpha_low: alpha.low,
    alpha_high: alpha.high,
    q: alpha.belowMin,
    ...columns("kappa", kappa),
    ...columns("ac1", ac1),
    ...columns("agreement", agreement),
    verdict: verdictOf(alpha),
    note: alpha.note,
  };
}

type Columns<N extends string> = Readonly<Record<N | `${N}_low` | `${N}_high`, number | null>>;

const columns = <N extends string>(name: N, of: Agreement | null): Columns<N> =>
  ({ [name]: of?.value ?? null, [`${name}_low`]: of?.low ?? null, [`${name}_high`]: of?.high ?? null }) as Columns<N>;

function verdictOf({ value }: Alpha): string {
  if (value === null) return "undefined";
  if (value >= ALPHA_FIRM) return "firm";
  return value >= ALPHA_TENTATIVE ? "tentative" : "low";
}
