import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { Interval } from "../../kit/interval.ts";
import type { Readings } from "../../observation/reading.ts";
import type { AgenciesOptions } from "../compare-agencies.ts";
import type { ComparedReport } from "../comparison.ts";
import { ranksOf, type ReportRank } from "../ranks-of.ts";
import { askAgencies } from "./ask-agencies.ts";
import { coverageShare, statesInWords } from "./coverage-share.ts";
import { badOption, underFloor } from "./faults.ts";
import { VALUE_SCHEMA, valueColumns } from "./value-columns.ts";

/** Which indicator ranks which reports, and how much of them must state it. */
export interface RankAgenciesOptions extends AgenciesOptions {
  /** Least share of the reports that could give a value and do, 0 to 1; 0.5 where left out. */
  readonly floor?: number;
  /** What to do below the floor: refuse with a Fault (left out), or rank all the same and say so in a note. */
  readonly underFloor?: "refuse" | "warn";
  /** Which value has rank 1: the highest (left out) or the lowest. It says nothing of good or bad. */
  readonly direction?: "highest-first" | "lowest-first";
}

const BELOW: readonly NonNullable<RankAgenciesOptions["underFloor"]>[] = ["refuse", "warn"];
const DIRECTIONS: readonly NonNullable<RankAgenciesOptions["direction"]>[] = ["highest-first", "lowest-first"];

/**
 * The columns of a ranking. `rank` is null where there is no value (`state` says why) and where the wordings leave it open;
 * `rank_low` and `rank_high` are the lowest and the highest rank number that they allow. `of` counts the reports with a value,
 * `ties` the others with the same exact value, `set_aside` the statements that were not compared.
 */
export const RANKING_SCHEMA = {
  rank: "number",
  rank_low: "number",
  rank_high: "number",
  of: "number!",
  ties: "number!",
  ...VALUE_SCHEMA,
  set_aside: "number!",
} as const;

export type RankingSchema = typeof RANKING_SCHEMA;

/**
 * Agencies in order of one indicator, with the ranks that hedged values allow; reports without a value last, without rank.
 * Reports that print the same value share the better rank (1, 2, 2, 4).
 *
 * A ranking of the few who state a number is no ranking of agencies: below `floor` it is a Fault that says what share of
 * reports states it and how to go on. The share leaves out bodies that say they have no such power.
 *
 * @example
 * rankAgencies(await readReports("seeds"), { indicator: "decisions.legal_reviews", year: 2023 });
 */
export function rankAgencies(readings: Readings, options: RankAgenciesOptions): Analysis<RankingSchema> {
  const { floor = 0.5, underFloor: below = "refuse", direction = "highest-first" } = options;
  if (!(floor >= 0 && floor <= 1)) throw badOption("floor", floor, "a share from 0 to 1: 0.5 for half of the reports");
  if (!BELOW.includes(below)) throw badOption("underFloor", below, `one of ${BELOW.join(", ")}`);
  if (!DIRECTIONS.includes(direction)) throw badOption("direction", direction, `one of ${DIRECTIONS.join(", ")}`);
  const { comparison, notes, settings } = askAgencies(readings, options);
  const { coverage, could, n } = coverageShare(comparison.rows);
  const floorNotes = floorNotesOf(comparison.indicator, comparison.rows, { floor, below });
  const rows = direction === "highest-first" ? comparison.rows : lowestFirst(comparison.rows);
  const ranks = ranksOf({ rows: direction === "highest-first" ? rows : rows.map(mirrored) });
  return analysisOf(
    RANKING_SCHEMA,
    rows.map((row, at) => rankingRow(row, ranks[at]!)),
    {
      method: methodOf({ ...settings, direction, floor, reports: rows.length, could, n, coverage }),
      notes: [...floorNotes, ...notes],
    },
  );
}

function rankingRow(row: ComparedReport, { best, worst, of, tiedWith }: ReportRank) {
  const rank = best === worst ? best : null;
  const ranks = { rank, rank_low: best, rank_high: worst, of, ties: tiedWith.length };
  return { ...ranks, ...valueColumns(row), set_aside: row.setAside.length };
}

function floorNotesOf(
  indicator: string,
  rows: readonly ComparedReport[],
  { floor, below }: { readonly floor: number; readonly below: "refuse" | "warn" },
): readonly Note[] {
  const share = coverageShare(rows).coverage ?? 0;
  if (share >= floor) return [];
  const fault = underFloor(indicator, share, floor, statesInWords(rows));
  if (below === "refuse") throw fault;
  return [{ code: "coverage/under-floor", severity: "warning", message: fault.what, reports: [] }];
}

const negated = ({ low, high }: Interval): Interval => ({
  low: high === null ? null : -high,
  high: low === null ? null : -low,
});

/** The row with its value on the other side of 0, so that the lowest is the highest. */
const mirrored = (row: ComparedReport): ComparedReport => ({
  ...row,
  interval: row.interval === null ? null : negated(row.interval),
});

/** Rows with a value by their high end, then by their low end, the lowest first; the others keep their order. */
function lowestFirst(rows: readonly ComparedReport[]): readonly ComparedReport[] {
  const [valued, silent] = [
    rows.filter(({ interval }) => interval !== null),
    rows.filter(({ interval }) => interval === null),
  ];
  const high = ({ interval }: ComparedReport): number => interval?.high ?? Number.MAX_VALUE;
  const low = ({ interval }: ComparedReport): number => interval?.low ?? -Number.MAX_VALUE;
  return [...valued.sort((a, b) => high(a) - high(b) || low(a) - low(b)), ...silent];
}

const methodOf = (settings: Readonly<Record<string, string | number | null>>) => ({
  id: "ranking",
  formula:
    "rank_low = 1 + reports surely ahead; rank_high = 1 + reports that can be ahead; coverage = reports with a value / reports that could give one",
  source:
    "Competition ranking over intervals; on ranks with their uncertainty Goldstein & Spiegelhalter, Journal of the Royal Statistical Society A 159 (1996) 385-443",
  settings,
});
