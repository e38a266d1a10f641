export { coverageHeatmap, type CoverageOptions } from "./charts/coverage-heatmap.ts";
export { ranking } from "./charts/ranking.ts";
export { slope, type SlopeOptions } from "./charts/slope.ts";
export type { ChartOptions, ChartSpec, Json } from "./chart-spec.ts";
export type { Language } from "./label.ts";
export type { Theme } from "./palette.ts";
export { formatInterval, formatNumber } from "./label-number.ts";
export { altText } from "./wording/alt-text.ts";

export { briefingCharts, type BriefingChart } from "./briefing/briefing-charts.ts";
export { COVERAGE_SIGN } from "./briefing/coverage-sign.ts";
export { findingSentence } from "./briefing/finding-sentence.ts";
export { HEADLINE_INDICATORS } from "./briefing/headline-indicators.ts";
export { planBriefing, type AgencyYears, type BriefingChoice, type BriefingPlan } from "./briefing/plan-briefing.ts";
export { comparisonSentences } from "./briefing/verdict-sentence.ts";
export { compareWords } from "./label-compare.ts";
export { reviewWords, type ReviewWords } from "./label-review.ts";
export { quoteId, readerAddress, readerFile } from "./reader/reader-address.ts";

export { topicBars, type TopicBarsInput } from "./charts/topic-bars.ts";
export { hedgeBars } from "./charts/hedge-bars.ts";
export { publicationTimeline } from "./charts/publication-timeline.ts";
export { problemGrid, type ProblemGridInput, type ProblemGridOptions } from "./charts/problem-grid.ts";

export { trend, type TrendOptions } from "./charts/trend.ts";
export type { Breaks } from "./break-of.ts";
export { dots, type DotsOptions } from "./charts/dots.ts";
export { smallMultiples, type SmallMultiplesOptions } from "./charts/small-multiples.ts";

export { reuseMatrixChart, type ReuseMatrixChartOptions } from "./charts/reuse-matrix.ts";
export { reuseRibbon, type ReuseRibbonOptions } from "./charts/reuse-ribbon.ts";
export type { ReuseMask, ReuseRelation } from "./label-reuse.ts";
export type { SharedText } from "./wording/shared-text.ts";

export { distribution, type DistributionChartOptions } from "./charts/distribution.ts";
export type { DistributionParts } from "./distribution/lanes.ts";
export { correlation, type CorrelationChartOptions } from "./charts/correlation.ts";
export { type Sources, sourcesOf } from "./sources.ts";
export { rankRobustness, type RankRobustnessOptions } from "./charts/rank-robustness.ts";
