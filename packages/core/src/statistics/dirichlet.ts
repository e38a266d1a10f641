import type { SeededRandom } from "./seeded-random.ts";

/**
 * Shares that add up to one, drawn from a Dirichlet distribution: gamma draws over their sum. `alphas` are above 0; all 1 is
 * even over all shares, and the mean of each share is its alpha over their sum.
 */
export function dirichlet(alphas: readonly number[], random: SeededRandom): readonly number[] {
  const draws = alphas.map((alpha) => gamma(alpha, random));
  const total = draws.reduce((sum, draw) => sum + draw, 0);
  return total > 0 ? draws.map((draw) => draw / total) : alphas.map(() => 1 / alphas.length);
}

/**
 * A draw from the gamma distribution of scale 1. Below shape 1 that of shape + 1 times a power of a uniform draw.
 *
 * Source  Marsaglia & Tsang, ACM Transactions on Mathematical Software 26 (2000) 363-372.
 */
export function gamma(shape: number, random: SeededRandom): number {
  if (shape < 1) return gamma(shape + 1, random) * positive(random) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(positive(random)) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A draw from the standard normal distribution (Box and Muller). */
const normal = (random: SeededRandom): number =>
  Math.sqrt(-2 * Math.log(positive(random))) * Math.cos(2 * Math.PI * random.uniform());

/** Above 0, at most 1. */
const positive = (random: SeededRandom): number => 1 - random.uniform();
