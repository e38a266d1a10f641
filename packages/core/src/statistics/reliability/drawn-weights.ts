import { seededRandom } from "../seeded-random.ts";
import type { Weights } from "./rating-table.ts";

/** What is drawn, and how often. */
export interface Draws {
  readonly resamples: number;
  readonly seed: number;
  /** The cluster of each unit, by its place; units are drawn one by one where left out. */
  readonly clusters?: readonly string[];
}

/**
 * How often each unit was drawn in each of some resamples with replacement: as many draws as there are units, or as there
 * are clusters where units are drawn by cluster. Units that are not `drawable` are never drawn.
 */
export function drawnWeights(units: number, drawable: readonly number[], draws: Draws): readonly Weights[] {
  const { resamples, seed, clusters } = draws;
  const groups = groupsOf(drawable, clusters);
  const random = seededRandom(seed);
  return Array.from({ length: groups.length === 0 ? 0 : resamples }, () => {
    const weights = groups.length < 2 ** 16 ? new Uint16Array(units) : new Uint32Array(units);
    for (let draw = 0; draw < groups.length; draw++) {
      if (clusters === undefined) weights[drawable[random.below(drawable.length)]!]!++;
      else for (const unit of groups[random.below(groups.length)]!) weights[unit]!++;
    }
    return weights;
  });
}

function groupsOf(
  drawable: readonly number[],
  clusters: readonly string[] | undefined,
): readonly (readonly number[])[] {
  if (clusters === undefined) return drawable.map((unit) => [unit]);
  const groups = new Map<string, number[]>();
  for (const unit of drawable) {
    const name = clusters[unit] ?? "";
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [unit]);
    else group.push(unit);
  }
  return [...groups.values()];
}

/** How resamples are drawn. */
export type Draw = typeof drawnWeights;

/** So many lists of resamples are kept: those of units that two coders rated, and of units that one did. */
const KEPT = 2;

/**
 * Draws that several coefficients of the same units share, so that each list of resamples is drawn once: the same as
 * {@link drawnWeights} gives.
 */
export function sharedDraws(): Draw {
  const kept: { readonly key: string; readonly drawn: readonly Weights[] }[] = [];
  return (units, drawable, draws) => {
    const key = JSON.stringify([units, drawable, draws]);
    const known = kept.find((one) => one.key === key);
    if (known !== undefined) return known.drawn;
    const drawn = drawnWeights(units, drawable, draws);
    kept.unshift({ key, drawn });
    kept.splice(KEPT);
    return drawn;
  };
}
