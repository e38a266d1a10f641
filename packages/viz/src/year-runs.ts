/** Years in a row of more than two as their first and last, others each by itself. `years` are in order. */
export function yearRuns(years: readonly number[]): readonly (readonly [number, number])[] {
  const runs: (readonly number[])[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.at(-1) === year - 1) runs[runs.length - 1] = [...last, year];
    else runs.push([year]);
  }
  return runs.flatMap((run) =>
    run.length > 2 ? [[run[0]!, run.at(-1)!] as const] : run.map((year) => [year, year] as const),
  );
}
