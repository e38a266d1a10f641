import { type Analysis, analysisOf } from "../../frame/analysis.ts";
import type { Readings } from "../../observation/reading.ts";
import type { AgenciesOptions } from "../compare-agencies.ts";
import type { ComparedReport } from "../comparison.ts";
import { askAgencies } from "./ask-agencies.ts";
import { type Band, type Bands, bandsFrom, canHold, surelyHolds } from "./band-edges.ts";
import { labelled, type Labelled, type OneGroupKey } from "./one-group.ts";

/** Whose values are counted, in which bands. */
export interface BandsOptions extends AgenciesOptions {
  /** Edges in ascending order, `[600]` for below and from 600 (合格), `{ width: 50 }`, or `{ about: 8 }` of a round width. */
  readonly bands: Bands;
  /** Bands for each level, region, year or kind of agency; for all together where left out. */
  readonly by?: OneGroupKey;
}

/**
 * The columns of bands. `count_low` are the reports surely in the band, `count_high` those that can be in it, `either` the
 * difference: hedged values that could lie in another band too. Shares are of the group's `n` reports with a value, 0 to 1.
 */
export const BANDS_SCHEMA = {
  by: "string!",
  group: "string",
  band: "string!",
  from: "number",
  to: "number",
  n: "number!",
  count_low: "number!",
  count_high: "number!",
  either: "number!",
  share_low: "number",
  share_high: "number",
  unit: "string!",
} as const;

export type BandsSchema = typeof BANDS_SCHEMA;

/**
 * How many reports have a value in each band: from its lower edge to below its upper one; the last band between edges holds
 * its upper edge too. Bands below the first and above the last edge stand only where a value can lie there.
 *
 * @example
 * bandsOf(await readReports("seeds"), { indicator: "decisions.legal_reviews", bands: { width: 20 } });
 */
export function bandsOf(readings: Readings, options: BandsOptions): Analysis<BandsSchema> {
  const { by = "none", bands } = options;
  const { comparison, notes, settings } = askAgencies(readings, options, { yearsApart: by === "year" });
  const { rows, unit } = comparison;
  const all = rows.flatMap(({ interval }) => interval ?? []);
  const used = bandsFrom(bands, all).filter(
    (band) => (band.from !== null && band.to !== null) || all.some((interval) => canHold(band, interval)),
  );
  const counted = labelled(readings, rows, by).flatMap((group) => used.map((band) => bandRow(group, band, unit)));
  return analysisOf(BANDS_SCHEMA, counted, {
    method: methodOf({ ...settings, by, bands: JSON.stringify(bands) }),
    notes,
  });
}

function bandRow({ by, group, rows }: Labelled<ComparedReport>, band: Band, unit: string) {
  const intervals = rows.flatMap(({ interval }) => interval ?? []);
  const n = intervals.length;
  const sure = intervals.filter((interval) => surelyHolds(band, interval)).length;
  const possible = intervals.filter((interval) => canHold(band, interval)).length;
  return {
    ...{ by, group, band: inWords(band), from: band.from, to: band.to, n, unit },
    ...{ count_low: sure, count_high: possible, either: possible - sure },
    ...{ share_low: n === 0 ? null : sure / n, share_high: n === 0 ? null : possible / n },
  };
}

const inWords = ({ from, to, includesFrom, includesTo }: Band): string =>
  [
    from === null || !includesFrom ? "(" : "[",
    `${from ?? "-∞"}, ${to ?? "∞"}`,
    to === null || !includesTo ? ")" : "]",
  ].join("");

const methodOf = (settings: Readonly<Record<string, string | number | null>>) => ({
  id: "bands",
  formula: "count_low = intervals within the band; count_high = intervals that meet it; share = count / n",
  source:
    "The bands of the yearly assessments of rule-of-law government by China University of Political Science and Law, with bounds for hedged values",
  settings,
});
