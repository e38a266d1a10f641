import { reusedPassages, textReuse } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, reuseRibbon } from "@fazhi/viz";
import { seeds } from "../readings.ts";

export default (options: ChartOptions): ChartSpec => {
  const report = "binhai-kjj-2023";
  const passages = reusedPassages(seeds, { reports: [report] });
  return reuseRibbon({ readings: seeds, shares: textReuse(seeds), passages }, { ...options, report });
};
