/** How p values of many tests are raised so that chance finds no more than it may. */
export type Correction = "none" | "holm" | "benjamini-hochberg" | "bonferroni";

/**
 * p values adjusted for their number, in the order given.
 *
 * holm, bonferroni     no false finding among all tests: Holm, Scand. J. Statist. 6 (1979) 65-70
 * benjamini-hochberg   the share of false ones among the findings: J. R. Statist. Soc. B 57 (1995) 289-300
 */
export function adjustPValues(p: readonly number[], how: Correction): number[] {
  if (how === "none") return [...p];
  if (how === "bonferroni") return p.map((value) => Math.min(1, value * p.length));
  const order = p.map((_, at) => at).sort((a, b) => (p[a] as number) - (p[b] as number));
  return how === "holm" ? steppingUp(p, order) : steppingDown(p, order);
}

function steppingUp(p: readonly number[], order: readonly number[]): number[] {
  const adjusted = [...p];
  let reached = 0;
  for (const [rank, at] of order.entries()) {
    reached = Math.max(reached, Math.min(1, (p[at] as number) * (p.length - rank)));
    adjusted[at] = reached;
  }
  return adjusted;
}

function steppingDown(p: readonly number[], order: readonly number[]): number[] {
  const adjusted = [...p];
  let reached = 1;
  for (const [rank, at] of [...order.entries()].reverse()) {
    reached = Math.min(reached, ((p[at] as number) * p.length) / (rank + 1));
    adjusted[at] = reached;
  }
  return adjusted;
}
