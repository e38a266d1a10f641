import { type ChartOptions, type ChartSpec, coverageHeatmap, type Language, ranking, slope, trend } from "@fazhi/viz";
import { reuseCharts } from "./samples/reuse.ts";
import * as samples from "./sample-comparisons.ts";
import { chartsOfReports } from "./samples/reports.ts";
import { chartsOfComparisons } from "./samples/comparisons.ts";
import { ofStatistics } from "./samples/statistics.ts";

const { coverage } = samples;

const comparisons = {
  inspections: samples.inspections,
  trainingHours: samples.trainingHours,
  records: samples.records,
  silence: samples.silence,
  reconsideration: samples.reconsideration,
  twoYears: samples.twoYears,
  manyYears: samples.manyYears,
  agenciesAndYears: samples.agenciesAndYears,
  undated: samples.undated,
  nothing: samples.nothing,
};

const languages: readonly Language[] = ["zh-CN", "en"];

/** How a chart is drawn beside its language. */
export type Drawing = Omit<ChartOptions, "language">;

/** A chart of a sample: its name, and how it is drawn. */
export interface NamedChart {
  readonly name: string;
  readonly language: Language;
  readonly draw: (options?: Drawing) => ChartSpec;
}

const ofComparisons = Object.entries(comparisons).flatMap(([sample, comparison]) =>
  Object.entries({ ranking, slope, trend }).flatMap(([chart, make]) =>
    languages.map((language) => ({
      name: `${chart}-${sample}-${language}`,
      language,
      draw: (options: Drawing = {}): ChartSpec => make(comparison, { language, ...options }),
    })),
  ),
);

const ofCoverage = languages.flatMap((language) => [
  {
    name: `coverage-${language}`,
    language,
    draw: (options: Drawing = {}): ChartSpec => coverageHeatmap(coverage, { language, ...options }),
  },
  {
    name: `coverage-mentioned-${language}`,
    language,
    draw: (options: Drawing = {}): ChartSpec =>
      coverageHeatmap(coverage, { language, mentionedOnly: true, ...options }),
  },
  {
    name: `coverage-of-nothing-${language}`,
    language,
    draw: (options: Drawing = {}): ChartSpec =>
      coverageHeatmap({ reports: [], indicators: [], cells: [] }, { language, ...options }),
  },
]);

/** Every chart in every language of every sample. */
export const everyChart: readonly NamedChart[] = [
  ...ofComparisons,
  ...ofCoverage,
  ...chartsOfComparisons,
  ...chartsOfReports,
  ...reuseCharts,
  ...ofStatistics,
];
