/**
 * How p-values of several tests are corrected.
 *
 * holm                against one false finding in the whole family, step-down; never weaker than Bonferroni
 * benjamini-hochberg  against the share of false findings among all findings
 * bonferroni          against one false finding in the whole family, each times their number
 */
export type PValueCorrection = "none" | "holm" | "benjamini-hochberg" | "bonferroni";

/** Every correction, the weakest first. */
export const P_VALUE_CORRECTIONS: readonly PValueCorrection[] = ["none", "benjamini-hochberg", "holm", "bonferroni"];

/**
 * Corrected p-values, in the order given; null stays null and is not counted as a test. As R's `p.adjust`.
 *
 * Source  Holm, Scandinavian Journal of Statistics 6 (1979) 65-70; Benjamini & Hochberg, Journal of the Royal Statistical
 *         Society B 57 (1995) 289-300; Dunn, Journal of the American Statistical Association 56 (1961) 52-64.
 */
export function adjustPValues(
  values: readonly (number | null)[],
  correction: PValueCorrection,
): readonly (number | null)[] {
  const tests = values.flatMap((p, at) => (p === null ? [] : [{ p, at }])).sort((a, b) => a.p - b.p);
  const adjusted: (number | null)[] = values.map(() => null);
  const corrected = CORRECTIONS[correction](tests.map(({ p }) => p));
  for (const [order, { at }] of tests.entries()) adjusted[at] = corrected[order]!;
  return adjusted;
}

const atMostOne = (p: number): number => Math.min(1, p);

/** Each takes p-values in ascending order. */
const CORRECTIONS: Readonly<Record<PValueCorrection, (ascending: readonly number[]) => readonly number[]>> = {
  none: (ascending) => ascending,
  bonferroni: (ascending) => ascending.map((p) => atMostOne(p * ascending.length)),
  holm: (ascending) => {
    let most = 0;
    return ascending.map((p, at) => (most = Math.max(most, atMostOne(p * (ascending.length - at)))));
  },
  "benjamini-hochberg": (ascending) => {
    let least = 1;
    return ascending
      .map((_, at) => ascending.length - 1 - at)
      .map((at) => (least = Math.min(least, (ascending[at]! * ascending.length) / (at + 1))))
      .reverse();
  },
};
