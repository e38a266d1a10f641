import { bandsOf, distributionOf, groupCellsOf, outliersOf } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, distribution } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

const indicator = "enforcement.inspections";

export default (options: ChartOptions): ChartSpec =>
  distribution(
    {
      values: outliersOf(madeUp, { indicator }),
      figures: distributionOf(madeUp, { indicator, by: "year" }),
      bands: bandsOf(madeUp, { indicator, by: "year", bands: { width: 50 } }),
      cells: groupCellsOf(madeUp),
    },
    options,
  );
