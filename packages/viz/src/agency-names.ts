import type { Comparison } from "@fazhi/core";
import type { Labels } from "./label.ts";

/**
 * For each row of a comparison its agency's name. An agency that is followed through years has one name in all of them; two
 * agencies of one name are told apart by region, and by report where that is not enough.
 */
export function agencyNames({ rows, series }: Comparison, labels: Labels): readonly string[] {
  if (series === undefined) return rows.map(({ agency }) => agency);
  const plain = twinsIn(series.map(({ agency }) => agency));
  const placed = series.map(({ agency, region }) => (plain.has(agency) ? `${region ?? ""}${agency}` : agency));
  const twins = twinsIn(placed);
  const names = new Map(
    series.flatMap(({ reports }, index) => {
      const name = twins.has(placed[index]!) ? labels.twin(placed[index]!, reports[0] ?? "") : placed[index]!;
      return reports.map((report) => [report, name] as const);
    }),
  );
  return rows.map(({ report, agency }) => names.get(report) ?? agency);
}

/** The names that more than one has. */
export function twinsIn(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twins = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) twins.add(name);
    seen.add(name);
  }
  return twins;
}
