import type { Comparison, PairVerdict } from "@fazhi/core";

/** The verdict on the first and the last row with a value. */
export function firstToLast({ rows, verdicts }: Comparison): PairVerdict | undefined {
  const valued = rows.filter(({ interval }) => interval !== null);
  const [first, last] = [valued[0]?.report, valued.at(-1)?.report];
  return verdicts.find(({ a, b }) => a === first && b === last);
}
