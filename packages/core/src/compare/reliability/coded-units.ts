import type { CodedLine, Coding } from "./coded-line.ts";
import { matchLines, type MatchRule } from "./match-lines.ts";

/** One quantity of a report with what each coder coded of it, in the order of the coders; null where one passed it over. */
export interface CodedUnit {
  readonly report: string;
  readonly lines: readonly (CodedLine | null)[];
}

/**
 * The quantities of the given reports as the union of what the coders coded. Coders are taken in order: what a later one coded
 * joins a unit that it matches, by the first line in it, or begins one of its own.
 */
export const codedUnits = (
  codings: readonly Coding[],
  reports: readonly string[],
  rule: MatchRule,
): readonly CodedUnit[] => {
  const filed = codings.map(({ lines }) => byReport(lines));
  return reports.flatMap((report) => {
    const columns = filed.map((lines) => lines.get(report) ?? []);
    return unitsOf(columns, rule).map((lines) => ({ report, lines }));
  });
};

function unitsOf(
  columns: readonly (readonly CodedLine[])[],
  rule: MatchRule,
): readonly (readonly (CodedLine | null)[])[] {
  let units: (CodedLine | null)[][] = [];
  columns.forEach((lines, coder) => {
    const matches = matchLines(
      units.map((unit) => unit.find((line) => line !== null) ?? null),
      lines,
      rule,
    );
    const taken = new Set(matches);
    const begun = lines
      .filter((line) => !taken.has(line))
      .map((line) => [...columns.slice(0, coder).map(() => null), line]);
    units = [...units.map((unit, at) => [...unit, matches[at] ?? null]), ...begun];
  });
  return units;
}

function byReport(lines: readonly CodedLine[]): ReadonlyMap<string, readonly CodedLine[]> {
  const filed = new Map<string, CodedLine[]>();
  for (const line of lines) {
    const same = filed.get(line.report);
    if (same === undefined) filed.set(line.report, [line]);
    else same.push(line);
  }
  return filed;
}
