export { coverageHeatmap, type CoverageOptions } from "./charts/coverage-heatmap.ts";
export { ranking } from "./charts/ranking.ts";
export { slope, type SlopeOptions } from "./charts/slope.ts";
export { trend } from "./charts/trend.ts";
export type { ChartOptions, ChartSpec, Json } from "./chart-spec.ts";
export type { Language } from "./label.ts";
export type { Theme } from "./palette.ts";
export { formatInterval, formatNumber } from "./label-number.ts";
export { altText } from "./wording/alt-text.ts";

export { fontCss } from "./render/cut-font.ts";
export { renderPng, type PngOptions } from "./render/render-png.ts";
export { findMissingGlyphs, renderSvg, type SvgOptions } from "./render/render-svg.ts";

export { display, displayBundle, type DisplayBundle, type RawDisplay } from "./notebook.ts";

export { briefingCharts, type BriefingChart } from "./briefing/briefing-charts.ts";
export { briefingHtml, type BriefingInput } from "./briefing/briefing-html.ts";
export { COVERAGE_SIGN } from "./briefing/coverage-sign.ts";
export { findingSentence } from "./briefing/finding-sentence.ts";
export { HEADLINE_INDICATORS } from "./briefing/headline-indicators.ts";
export { planBriefing, type AgencyYears, type BriefingChoice, type BriefingPlan } from "./briefing/plan-briefing.ts";
export { comparisonSentences } from "./briefing/verdict-sentence.ts";
export { compareWords } from "./label-compare.ts";
export { reviewHtml, type ReviewInput } from "./review/review-html.ts";
export { reviewWords, type ReviewWords } from "./label-review.ts";

export { distribution, type DistributionChartOptions } from "./charts/distribution.ts";
export type { DistributionParts } from "./distribution/lanes.ts";
export { correlation, type CorrelationChartOptions } from "./charts/correlation.ts";
export { type Sources, sourcesOf } from "./sources.ts";
export { rankRobustness, type RankRobustnessOptions } from "./charts/rank-robustness.ts";
