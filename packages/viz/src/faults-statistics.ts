import { Fault } from "@fazhi/core";

/** The parts of a chart are not of one question. */
export const unlikeParts = (setting: string, found: readonly string[]): Fault =>
  new Fault(
    "chart/unlike-parts",
    `the parts of the distribution differ in ${setting}: ${found.join(", ")}`,
    { file: "distribution" },
    "give outliersOf, distributionOf and bandsOf the same readings and the same indicator, year, role, scope and `by`",
  );

/** A chart by kind of body without what says which report is of which kind. */
export const kindsUnknown = (): Fault =>
  new Fault(
    "chart/kinds-unknown",
    "the values do not say of which kind their bodies are",
    { file: "distribution" },
    "give `cells: groupCellsOf(readings)` beside values, figures and bands",
  );

/** An analysis that a chart cannot draw. */
export const unlikeAnalysis = (chart: string, found: string, wanted: readonly string[]): Fault =>
  new Fault(
    "chart/unlike-analysis",
    `${chart} does not draw an analysis of the kind 「${found}」`,
    { file: chart },
    `give it the result of ${wanted.join(" or ")}`,
  );
