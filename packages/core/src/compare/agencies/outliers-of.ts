import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { Interval } from "../../kit/interval.ts";
import type { Readings } from "../../observation/reading.ts";
import { type DeviationScale, type ModifiedZScores, modifiedZScores } from "../../statistics/modified-z-scores.ts";
import type { AgenciesOptions } from "../compare-agencies.ts";
import type { ComparedReport } from "../comparison.ts";
import { askAgencies } from "./ask-agencies.ts";
import { boundCells } from "./bound-cells.ts";
import { badOption } from "./faults.ts";
import { VALUE_SCHEMA, valueColumns } from "./value-columns.ts";

/** Whose values are looked at, and from where on they lie far out. */
export interface OutliersOptions extends AgenciesOptions {
  /** The modified z-score beyond which a value lies far from the others; 3.5 where left out, as Iglewicz and Hoaglin advise. */
  readonly cutoff?: number;
}

/** outlier: beyond the cutoff whichever value is meant; within: not beyond it; undecided: the wordings allow both. */
export type OutlierVerdict = "outlier" | "within" | "undecided";

/** The columns of a search for outliers. `verdict` and scores are null where there is no value, or no score. */
export const OUTLIERS_SCHEMA = {
  verdict: "string",
  score_low: "number",
  score_high: "number",
  ...VALUE_SCHEMA,
} as const;

export type OutliersSchema = typeof OUTLIERS_SCHEMA;

/** Of fewer values a median and a deviation say nothing. */
const LEAST = 3;
/** Below so many values the cutoff is a rule of thumb only. */
const FEW = 10;

/**
 * Values of one indicator that lie far from the others: a place to look into the report, not a mistake. Every report asked about
 * has a row; `filter({ verdict: "outlier" })` gives those far out, with their words.
 *
 * Scores are 0.6745 (x - median) / MAD. Where the MAD is 0 (half of the values or more are the same) they are
 * (x - median) / (1.253314 mean absolute deviation), and a note says so; where all values are the same there is no score.
 *
 * @example
 * outliersOf(await readReports("seeds"), { indicator: "decisions.legal_reviews" });
 */
export function outliersOf(readings: Readings, options: OutliersOptions): Analysis<OutliersSchema> {
  const { cutoff = 3.5 } = options;
  if (!(cutoff > 0 && Number.isFinite(cutoff))) throw badOption("cutoff", cutoff, "a number above 0, such as 3.5");
  const { comparison, notes, settings } = askAgencies(readings, options);
  const valued = comparison.rows.filter(({ interval }) => interval !== null);
  const found = valued.length < LEAST ? null : modifiedZScores(valued.map(({ interval }) => interval as Interval));
  const scores = new Map(valued.map(({ report }, at) => [report, found?.scores[at] ?? null]));
  return analysisOf(
    OUTLIERS_SCHEMA,
    comparison.rows.map((row) => outlierRow(row, scores.get(row.report) ?? null, cutoff)),
    {
      method: methodOf({ ...settings, cutoff, ...figuresOf(found) }),
      notes: [...notes, ...scaleNotes(found?.scale ?? null, valued)],
    },
  );
}

function outlierRow(row: ComparedReport, score: Interval | null, cutoff: number) {
  const verdict = score === null ? null : verdictOfScore(score, cutoff);
  return { verdict, ...boundCells("score", score), ...valueColumns(row) };
}

function verdictOfScore({ low, high }: Interval, cutoff: number): OutlierVerdict {
  const [from, to] = [low ?? -Infinity, high ?? Infinity];
  if (from > cutoff || to < -cutoff) return "outlier";
  return from >= -cutoff && to <= cutoff ? "within" : "undecided";
}

const figuresOf = (found: ModifiedZScores | null) => ({
  ...boundCells("median", found?.median ?? null),
  ...boundCells("deviation", found?.deviation ?? null),
  scale: found?.scale ?? null,
});

const SCALES: Readonly<Record<Exclude<DeviationScale, "mad">, string>> = {
  "mean-ad": "half of the values or more are the same, so that the MAD is 0: scores are by the mean absolute deviation",
  "mad-or-mean-ad":
    "the wordings leave open whether the MAD is 0: scores hold those by the MAD and by the mean absolute deviation",
  none: "all values are the same: there are no scores",
};

function scaleNotes(scale: DeviationScale | null, { length }: readonly ComparedReport[]): readonly Note[] {
  const note = (code: string, severity: Note["severity"], message: string): Note => ({
    code,
    severity,
    message,
    reports: [],
  });
  if (scale === null)
    return [note("outliers/too-few", "warning", `${length} values are too few for scores; ${LEAST} are needed`)];
  const few = `of ${length} values the cutoff is a rule of thumb only`;
  return [
    ...(scale === "mad" ? [] : [note(`outliers/${scale}`, "warning", SCALES[scale])]),
    ...(length < FEW ? [note("outliers/few", "warning", few)] : []),
  ];
}

const methodOf = (settings: Readonly<Record<string, string | number | null>>) => ({
  id: "modified-z-score",
  formula:
    "score = 0.6745 (x - median) / MAD, where MAD = 0 (x - median) / (1.253314 mean |x - median|); hedged values by interval arithmetic (outer bounds)",
  source: "Iglewicz & Hoaglin, How to Detect and Handle Outliers, ASQC Quality Press 1993",
  settings,
});
