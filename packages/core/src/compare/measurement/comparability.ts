import { crosswalk } from "../../codebook/crosswalk.ts";
import { editions } from "../../codebook/edition.ts";
import type { Refusal } from "../comparison.ts";
import type { Measurement } from "./measurement.ts";
import { alikePeriods } from "./period-kind.ts";

/** Whether two values may be compared, and every reason where they may not. */
export type Comparability =
  { readonly comparable: true } | { readonly comparable: false; readonly because: readonly Refusal[] };

/**
 * Whether two values may be compared: they agree in indicator, class of unit, role, status, stretch of time, scope and counting rule,
 * and were read by one edition of the codebook, or by two that mean the same by the indicator. Their years may differ.
 */
export function comparabilityOf(a: Measurement, b: Measurement): Comparability {
  const because = DEMANDS.filter(([, agree]) => !agree(a, b)).map(([refusal]) => refusal);
  return because.length === 0 ? { comparable: true } : { comparable: false, because };
}

type Demand = readonly [Refusal, (a: Measurement, b: Measurement) => boolean];

/** What has to agree, with the reason that is given where it does not. */
const DEMANDS: readonly Demand[] = [
  ["indicator", (a, b) => a.indicator === b.indicator],
  ["edition", (a, b) => a.indicator !== b.indicator || meanTheSame(a.indicator, a.edition, b.edition)],
  ["unit", (a, b) => a.unitClass === b.unitClass],
  ["role", (a, b) => a.role === b.role],
  ["status", (a, b) => a.status === b.status],
  ["period-kind", (a, b) => a.periodKind === b.periodKind && alikePeriods(a.period, b.period)],
  ["scope", (a, b) => a.scope === b.scope],
  ["counting-rule", (a, b) => a.countingRule === b.countingRule],
];

/** Two editions between which the codebook notes no change of the indicator; of a reader's own codebook it knows nothing. */
function meanTheSame(indicator: string, one: string, other: string): boolean {
  if (one === other) return true;
  const order = editions()
    .filter(({ kind }) => kind === "codebook")
    .map(({ id }) => id);
  const [from, to] = order.indexOf(one) < order.indexOf(other) ? [one, other] : [other, one];
  return order.includes(from) && order.includes(to) && crosswalk(indicator, { from, to }).relation === "same";
}
