import type { Interval } from "../kit/interval.ts";
import { normalQuantile } from "./normal-distribution.ts";

/**
 * The confidence interval of a share, `hits` of `n`, at the level 1 - alpha; null of nothing.
 *
 * Wilson, JASA 22 (1927) 209-212, without continuity correction.
 */
export function wilsonInterval(
  hits: number,
  n: number,
  alpha: number,
): (Interval & { low: number; high: number }) | null {
  if (n === 0) return null;
  const z = normalQuantile(1 - alpha / 2);
  const share = hits / n;
  const centre = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return { low: hits === 0 ? 0 : (centre - reach) / whole, high: hits === n ? 1 : (centre + reach) / whole };
}
