import {
  bandsOf,
  changedAfterPublication,
  changesOf,
  consistencyTable,
  correlate,
  distributionOf,
  droppedShare,
  findingsFrame,
  groupTable,
  lawsCited,
  normMargins,
  outliersOf,
  plansAgainstNextYear,
  plansOf,
  problemsOf,
  problemsOverYears,
  quantification,
  rankAgencies,
  ratesOf,
  reportTimeliness,
  reusedPassages,
  reuseMatrix,
  seriesBreaks,
  silences,
  structureTable,
  targetsAgainstNextYear,
  textReuse,
  timelinessTable,
  topicMatrix,
  topicShares,
  trendOf,
  type AnyFrame,
  type AnyIndicatorId,
  type Readings,
} from "@fazhi/core";
import { firstOf as first, type Choice as AnalysisChoice, type Taking } from "./choice.ts";
import { indexAsked } from "./index-asked.ts";
import { given } from "./options.ts";

/** One analysis as the command offers it. */
export interface AnalysisEntry extends Taking {
  readonly about: string;
  readonly run: (readings: Readings, choice: AnalysisChoice) => AnyFrame | Promise<AnyFrame>;
}

/** Across agencies: one indicator in many reports. */
const ACROSS_AGENCIES: readonly AnalysisEntry[] = [
  {
    name: "ranking",
    about: "rank with ties and rank intervals; refused below a coverage of --floor",
    of: 1,
    takes: ["year", "scope", "floor"],
    run: (readings, { year, scope, floor, ...choice }) =>
      rankAgencies(readings, { indicator: first(choice), ...given({ year, scope, floor }) }),
  },
  {
    name: "distribution",
    about: "n, mean, median, quartiles, range, with bounds",
    of: 1,
    takes: ["year", "scope", "by"],
    run: (readings, { year, scope, by, ...choice }) =>
      distributionOf(readings, { indicator: first(choice), ...given({ year, scope, by }) }),
  },
  {
    name: "bands",
    about: "how many reports lie in each band of --width",
    of: 1,
    takes: ["year", "scope", "by", "width"],
    run: (readings, { year, scope, by, width = 10, ...choice }) =>
      bandsOf(readings, { indicator: first(choice), bands: { width }, ...given({ year, scope, by }) }),
  },
  {
    name: "groups",
    about: "coverage, mean, median and sum by level, region, year or kind",
    of: 1,
    takes: ["year", "scope", "by"],
    run: (readings, { year, scope, by = "level", ...choice }) =>
      groupTable(readings, { indicator: first(choice), by, ...given({ year, scope }) }),
  },
  {
    name: "outliers",
    about: "values far from the others, by the median absolute deviation",
    of: 1,
    takes: ["year", "scope"],
    run: (readings, { year, scope, ...choice }) =>
      outliersOf(readings, { indicator: first(choice), ...given({ year, scope }) }),
  },
  {
    name: "correlation",
    about: "rank correlation of each pair of indicators, with a permutation test",
    of: "several",
    takes: ["year", "correction", "seed"],
    run: (readings, { indicators, year, correction, seed }) =>
      correlate(readings, { indicators, method: "spearman", ...given({ year, correction, seed }) }),
  },
  {
    name: "index",
    about: "one score from several indicators, and how far its ranks hold; --fewer for those that count down",
    of: "several",
    takes: ["year", "floor", "seed", "fewer"],
    run: indexAsked,
  },
  {
    name: "rates",
    about: "the first indicator over the second, with both quotes",
    of: 2,
    takes: ["year", "scope"],
    run: (readings, { indicators, year, scope }) =>
      ratesOf(readings, {
        numerator: indicators[0] as AnyIndicatorId,
        denominator: indicators[1] as AnyIndicatorId,
        ...given({ year, scope }),
      }),
  },
];

/** Across the years of each agency. */
const ACROSS_YEARS: readonly AnalysisEntry[] = [
  {
    name: "changes",
    about: "change, percentage and yearly rate from report to report",
    of: 1,
    takes: ["agency"],
    run: (readings, { agency, ...choice }) => changesOf(readings, { indicator: first(choice), ...given({ agency }) }),
  },
  {
    name: "trend",
    about: "Theil-Sen slope and Mann-Kendall test",
    of: 1,
    takes: ["agency", "correction"],
    run: (readings, { agency, correction, ...choice }) =>
      trendOf(readings, { indicator: first(choice), ...given({ agency, correction }) }),
  },
  {
    name: "breaks",
    about: "years at which a series must not be read through",
    of: "at-most-one",
    takes: ["agency"],
    run: (readings, { indicators, agency }) => seriesBreaks(readings, given({ indicator: indicators[0], agency })),
  },
  {
    name: "silences",
    about: "indicators kept, dropped and new; silence after a highest value",
    of: "any",
    takes: ["agency"],
    run: (readings, { indicators, agency }) => silences(readings, { ...chosen(indicators), ...given({ agency }) }),
  },
  {
    name: "dropped",
    about: "how much of what was stated before fell silent",
    of: "any",
    takes: ["agency"],
    run: (readings, { indicators, agency }) => droppedShare(readings, { ...chosen(indicators), ...given({ agency }) }),
  },
];

const chosen = (indicators: readonly AnyIndicatorId[]): { readonly indicators?: readonly AnyIndicatorId[] } =>
  indicators.length === 0 ? {} : { indicators };

const plain = (name: string, about: string, run: (readings: Readings) => AnyFrame): AnalysisEntry => ({
  name,
  about,
  of: 0,
  takes: [],
  run,
});

/** Reports themselves. */
const OF_REPORTS: readonly AnalysisEntry[] = [
  {
    name: "timeliness",
    about: "published against the day that the rule asks for; shares on time with --by",
    of: 0,
    takes: ["by"],
    run: (readings, { by }) =>
      by === undefined || by === "kind" ? reportTimeliness(readings) : timelinessTable(readings, { by: [by] }),
  },
  plain("copies", "copies of one report that differ, and how", (readings) => changedAfterPublication(readings)),
  plain("structure", "mandated blocks, topics, length", (readings) => structureTable(readings)),
  plain("topics", "how much of a report each topic takes", (readings) => topicShares(readings)),
  plain("topic-matrix", "which topics are there, against the plan of the period", topicMatrix),
  plain("quantification", "quantified share, hedges, zeros, rates of 100 %", (readings) => quantification(readings)),
  {
    name: "norms",
    about: "values against what rules ask",
    of: "any",
    takes: [],
    run: (readings, { indicators }) => normMargins(readings, chosen(indicators)),
  },
  plain("laws", "laws and papers cited", lawsCited),
  plain("problems", "shortcomings named, with category and words", problemsOf),
  plain("problems-over-years", "shortcomings repeated, answered by a plan or the next report", (readings) =>
    problemsOverYears(readings),
  ),
  plain("plans", "what is planned for the next year", plansOf),
  plain("plans-over-years", "plans against the next report", (readings) => plansAgainstNextYear(readings)),
  plain("targets", "planned numbers against the next report", targetsAgainstNextYear),
  plain("reuse", "text shared: prescribed formula, superior, peer, own last year", (readings) => textReuse(readings)),
  plain("passages", "the shared strings, with both places", (readings) => reusedPassages(readings)),
  plain("reuse-matrix", "shared text of each pair of reports", (readings) => reuseMatrix(readings)),
  plain("findings", "statements of one report that do not go together", findingsFrame),
  {
    name: "consistency",
    about: "how many reports have such findings, by group",
    of: 0,
    takes: ["by"],
    run: (readings, { by }) => consistencyTable(readings, given({ by })),
  },
];

/** Every analysis of the command, in the order in which help lists them. */
export const ANALYSES: readonly AnalysisEntry[] = [...ACROSS_AGENCIES, ...ACROSS_YEARS, ...OF_REPORTS];
