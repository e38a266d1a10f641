import type { Interval } from "../kit/interval.ts";

/**
 * An interval as text, without its unit: "26", "41–49", "≥3200", "≤5", "-19 to -11"; "any" where nothing bounds it. Both ends are
 * values that the wording allows.
 */
export function intervalText({ low, high }: Interval): string {
  if (low === null) return high === null ? "any" : `≤${numberText(high)}`;
  if (high === null) return `≥${numberText(low)}`;
  if (low === high) return numberText(low);
  return low < 0 ? `${numberText(low)} to ${numberText(high)}` : `${numberText(low)}–${numberText(high)}`;
}

/** A number as short as it is exact to ten decimals: 0.1 + 0.2 is printed 0.3. */
export const numberText = (value: number): string => String(Number(value.toFixed(10)));
