import type { Note } from "../../frame/analysis.ts";
import { point } from "../../kit/interval.ts";
import type { ComparedReport } from "../comparison.ts";
import { badFigure, figureTwice } from "./faults.ts";
import type { RateDenominator, RateSide } from "./rate-denominator.ts";

/** Figures that no report gives: one for an agency and year, with where they are from. */
export interface OutsideDenominator {
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  /** One for each agency and year; `region` where agencies of several regions bear the name. */
  readonly values: readonly OutsideValue[];
}

/** A figure of one agency and year: finite and not below 0. */
export interface OutsideValue {
  readonly agency: string;
  readonly region?: string;
  readonly year: number;
  readonly value: number;
}

const NONE: RateSide = { interval: null, because: "not given", quote: null };
const AMBIGUOUS: RateSide = {
  interval: null,
  because: "several agencies bear the name; give their regions",
  quote: null,
};

/**
 * Figures from elsewhere as a denominator of these rows. A figure goes to the agency of its name and region; one without a region
 * only where all rows of that name are of one region.
 */
export function outsideDenominator(
  { name, unit, source, values }: OutsideDenominator,
  rows: readonly ComparedReport[],
): RateDenominator {
  const known = new Map<string, number>();
  for (const { agency, region, year, value } of values) {
    if (!(Number.isFinite(value) && value >= 0)) throw badFigure(agency, year, value);
    const key = keyOf(agency, region ?? null, year);
    if (known.has(key)) throw figureTwice(agency, year);
    known.set(key, value);
  }
  const regions = new Map<string, Set<string | null>>();
  for (const { agency, region } of rows) regions.set(agency, (regions.get(agency) ?? new Set()).add(region));
  const given = (value: number): RateSide => ({ interval: point(value), because: null, quote: source });
  const of = ({ agency, region, year }: ComparedReport): RateSide => {
    const own = known.get(keyOf(agency, region, year));
    if (own !== undefined && region !== null) return given(own);
    const byName = known.get(keyOf(agency, null, year));
    if (byName === undefined) return NONE;
    return (regions.get(agency)?.size ?? 0) > 1 ? AMBIGUOUS : given(byName);
  };
  return { name, unit, source, of, notes: unusedNote(values, rows) };
}

const keyOf = (agency: string, region: string | null, year: number | null): string =>
  JSON.stringify([agency, region, year]);

/** A name that is written otherwise than in the reports finds none of them. */
function unusedNote(values: OutsideDenominator["values"], rows: readonly ComparedReport[]): readonly Note[] {
  const asked = new Set(
    rows.flatMap(({ agency, region, year }) => [keyOf(agency, region, year), keyOf(agency, null, year)]),
  );
  const unused = values.filter(({ agency, region, year }) => !asked.has(keyOf(agency, region ?? null, year)));
  if (unused.length === 0) return [];
  const named = unused.map(({ agency, year }) => `${agency} ${year}`).join(", ");
  const message = `figures of no agency and year among these reports, by the names that the column agency has: ${named}`;
  return [{ code: "rate/unused", severity: "warning", message, reports: [] }];
}
