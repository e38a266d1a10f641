// Compiled, not run, as a bundler for browsers sees the packages: text in memory, charts to be drawn by the page.
import { readText, type Observation } from "@fazhi/core";
import { altText, ranking, type ChartSpec } from "@fazhi/viz";

export const statements = (content: string): readonly Observation[] => readText(content, { id: "report" }).observations;

export const chart: (...given: Parameters<typeof ranking>) => ChartSpec = ranking;
export const inWords: (spec: ChartSpec) => string = altText;
