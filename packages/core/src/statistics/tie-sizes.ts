/** How many times each value occurs that occurs more than once. */
export function tieSizes(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}

/** What ties of these sizes take off 18 times the variance of Kendall's S. */
export const tieTerm = (sizes: readonly number[]): number =>
  sizes.reduce((total, size) => total + size * (size - 1) * (2 * size + 5), 0);
