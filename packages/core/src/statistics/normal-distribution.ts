/** Beyond this the upper tail is a continued fraction: 1 less the lower tail would lose its digits. */
const TAIL = 2.5;
const FRACTION_TERMS = 400;

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * The standard normal distribution: the chance of a value up to `z`, exact to about 1e-14 of itself, in both tails.
 *
 * Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.11 (series) and 26.2.14 (continued fraction).
 */
export function normalCdf(z: number): number {
  if (z > TAIL) return 1 - upperTail(z);
  if (z < -TAIL) return upperTail(-z);
  return 0.5 + density(z) * series(z);
}

/** z + z^3/3 + z^5/(3*5) + … */
function series(z: number): number {
  let term = z;
  let total = z;
  for (let odd = 3; Math.abs(term) > Math.abs(total) * Number.EPSILON; odd += 2) {
    term *= (z * z) / odd;
    total += term;
  }
  return total;
}

/** 1/(z + 1/(z + 2/(z + 3/(z + …)))) of the density, from the inside out. */
function upperTail(z: number): number {
  let fraction = z;
  for (let term = FRACTION_TERMS; term > 0; term -= 1) fraction = z + term / fraction;
  return density(z) / fraction;
}

/**
 * The value that the standard normal distribution stays under with chance `p`, 0 < p < 1; -Infinity at 0, Infinity at 1. Exact to
 * about 1e-13: the approximation 26.2.23 of Abramowitz and Stegun, mended by Halley's method.
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return -Infinity;
  const t = Math.sqrt(-2 * Math.log(p));
  let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 4; step += 1) {
    const miss = (normalCdf(z) - p) / density(z);
    z -= miss / (1 + (z * miss) / 2);
  }
  return z;
}
