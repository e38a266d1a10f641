import {
  type AnyIndicatorId,
  type Bands,
  bandsOf,
  type CompositeIndexOptions,
  compositeIndex,
  correlate,
  type CorrelateOptions,
  distributionOf,
  groupCellsOf,
  type OneGroupKey,
  outliersOf,
  rankAgencies,
  type RankAgenciesOptions,
  type Readings,
} from "@fazhi/core";
import {
  type ChartOptions,
  type ChartSpec,
  correlation,
  distribution,
  type DistributionParts,
  type Language,
  rankRobustness,
  sourcesOf,
} from "@fazhi/viz";
import { type Agency, INSPECTIONS, readingsOf, type Said } from "../../core/compare/agencies/made-readings.ts";

export const LITIGATION = "disputes.litigation_cases";
export const REVIEWS = "decisions.legal_reviews";
export const NORMS = "rules.normative_documents_issued";

const between = (low: number | null, high: number | null): Said => ({ low, high });

/** Reports of the first, second … agency, which say so much of inspections. */
export const saying = (...says: readonly Said[]): Readings =>
  readingsOf(says.map((said, at) => ({ id: `r${at}`, says: said, name: `第${at + 1}局` })));

/** Exact and hedged values, open ones, one far out, two the same, and silence. */
export const mixed = saying(
  12,
  12,
  18,
  21,
  between(21, 29),
  between(31, null),
  35,
  40,
  between(null, 9),
  400,
  null,
  null,
);

/** Many reports whose values crowd, at three levels. */
export const crowd: Readings = readingsOf(
  Array.from({ length: 200 }, (_, at): Agency => {
    const value = Math.round(20 * Math.abs(Math.sin(at * 7.3)) ** 3 * (1 + (at % 5)));
    const says = at % 9 === 0 ? null : at % 6 === 0 ? between(value + 1, value + 9) : value;
    const level = ["province", "city", "county"][at % 3]!;
    return { id: `r${at}`, says, level, region: `某省第${at % 14}市`, name: `第${at}县农业农村和水务局` };
  }),
);

/** Agencies of two kinds. */
export const ofKinds: Readings = readingsOf(
  [7, 9, between(11, 19), 12, 14, 3].map((says, at) => ({
    id: `r${at}`,
    says,
    region: "山西省晋城市",
    name: `晋城市${at % 2 === 0 ? "科学技术局" : "司法局"}`,
  })),
);

/** Four indicators of nine agencies: two go together, one is constant, one that few state. */
export const several: Readings = readingsOf(
  Array.from({ length: 9 }, (_, at) => ({
    id: `r${at}`,
    name: `第${at + 1}局`,
    says: at === 3 ? between(40, 49) : 10 * at + 3,
    also: { [REVIEWS]: 3 * at + (at % 2), [NORMS]: 2, [LITIGATION]: at < 3 ? at : null },
  })),
);

export const FOUR: readonly AnyIndicatorId[] = [INSPECTIONS, REVIEWS, NORMS, LITIGATION];

/** The three analyses of a distribution. */
export function partsOf(
  readings: Readings,
  { by, bands = { about: 6 } }: { readonly by?: OneGroupKey; readonly bands?: Bands } = {},
): DistributionParts {
  const asked = { indicator: INSPECTIONS } as const;
  const divided = { ...asked, ...(by === undefined ? {} : { by }) };
  return {
    values: outliersOf(readings, asked),
    figures: distributionOf(readings, divided),
    bands: bandsOf(readings, { ...divided, bands }),
    cells: groupCellsOf(readings),
  };
}

/** Correlations with few shuffles, so that tests are quick. */
export const correlated = (readings: Readings, options: Partial<CorrelateOptions> = {}) =>
  correlate(readings, { indicators: FOUR, method: "spearman", permutations: 999, ...options });

/** A ranking whatever its coverage. */
export const ranked = (readings: Readings, options: Partial<RankAgenciesOptions> = {}) =>
  rankAgencies(readings, { indicator: INSPECTIONS, underFloor: "warn", ...options });

/** An index of inspections and of reviews, or of what is asked for. */
export const indexed = (readings: Readings, options: Partial<CompositeIndexOptions> = {}) =>
  compositeIndex(readings, {
    indicators: [
      { indicator: INSPECTIONS, direction: 1 },
      { indicator: REVIEWS, direction: -1 },
    ],
    normalisation: "min-max",
    aggregation: "arithmetic",
    coverageFloor: 1,
    simulations: 200,
    ...options,
  });

type Draw = (options: ChartOptions) => ChartSpec;

const parts: Readonly<Record<string, DistributionParts>> = {
  mixed: partsOf(mixed),
  few: partsOf(saying(3, 8, 5)),
  one: partsOf(saying(3, null)),
  same: partsOf(saying(4, 4, 4, 4)),
  silent: partsOf(saying(null, null)),
  nothing: partsOf(saying()),
  crowd: partsOf(crowd),
  "edges-of-its-own": partsOf(mixed, { bands: [20] }),
  "by-level": partsOf(crowd, { by: "level" }),
  "by-region": partsOf(crowd, { by: "region" }),
  "by-kind": partsOf(ofKinds, { by: "kind" }),
};

const correlations = {
  several: correlated(several, { correction: "holm" }),
  uncorrected: correlated(several),
  few: correlated(saying(1, 2)),
};

const ranks = {
  mixed: ranked(mixed),
  crowd: ranked(crowd),
  silent: ranked(saying(null, null)),
  nothing: ranked(saying()),
  index: indexed(several),
  "index-of-few": indexed(several, {
    indicators: [
      { indicator: INSPECTIONS, direction: 1, weight: 0.7 },
      { indicator: LITIGATION, direction: -1, weight: 0.3 },
    ],
  }),
};

const entriesOf = <T>(chart: string, samples: Readonly<Record<string, T>>, draw: (sample: T) => Draw) =>
  Object.entries(samples).map(([name, sample]) => [`${chart}-of-${name}`, draw(sample)] as const);

const draws: readonly (readonly [string, Draw])[] = [
  ...entriesOf("distribution", parts, (sample) => (options) => distribution(sample, options)),
  ...entriesOf(
    "correlation",
    correlations,
    (sample) => (options) => correlation(sample, { ...options, ...sourcesOf(several) }),
  ),
  ...entriesOf("rank-robustness", ranks, (sample) => (options) => rankRobustness(sample, options)),
];

const languages: readonly Language[] = ["zh-CN", "en"];

/** Every sample of the charts of statistics in both languages. */
export const ofStatistics = draws.flatMap(([name, draw]) =>
  languages.map((language) => ({
    name: `${name}-${language}`,
    language,
    draw: (options: Omit<ChartOptions, "language"> = {}): ChartSpec => draw({ language, ...options }),
  })),
);
