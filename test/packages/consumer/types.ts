// Compiled, not run, by each TypeScript and each resolution that we promise.
import { indicatorOf, readReports, readText, type IndicatorId, type Observation, type Readings } from "@fazhi/core";
import * as viz from "@fazhi/viz";

const id: IndicatorId = "enforcement.inspections";
export const unit: string = indicatorOf(id).unit;

export const exact = (content: string): readonly Observation[] =>
  readText(content, { id: "report" }).observations.filter(({ hedge }) => hedge === "exact");

export async function quotes(paths: readonly string[]): Promise<readonly string[]> {
  const { readings }: Readings = await readReports(paths);
  return readings.flatMap(({ observations }) => observations.map(({ quote }) => quote));
}

// @ts-expect-error a misspelt id does not compile
export const misspelt: IndicatorId = "enforcement.inspektions";

export const charts: readonly string[] = Object.keys(viz);
