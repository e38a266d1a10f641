import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Random numbers that a seed decides: the same seed gives the same numbers on every machine. */
export interface SeededRandom {
  /** From 0 to below 1. */
  readonly uniform: () => number;
  /** A whole number from 0 to below `count`, which is above 0. */
  readonly below: (count: number) => number;
}

/** The seed where a caller names none: results are the same from run to run. */
export const DEFAULT_SEED = 1;

/** A source of random numbers (xoroshiro128+, from pure-rand). Each call begins anew: hand one on to go on with it. */
export function seededRandom(seed: number = DEFAULT_SEED): SeededRandom {
  const generator = xoroshiro128plus(seed);
  return {
    uniform: () => uniformFloat64(generator),
    below: (count) => uniformInt(generator, 0, count - 1),
  };
}

/** The items in a random order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: SeededRandom): T[] {
  const order = [...items];
  for (let left = order.length; left > 1; left -= 1) {
    const at = random.below(left);
    [order[left - 1], order[at]] = [order[at] as T, order[left - 1] as T];
  }
  return order;
}
