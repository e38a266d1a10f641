import { reusedPassages, textReuse } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, reuseRibbon } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

export default (options: ChartOptions): ChartSpec => {
  const [report, other] = ["geng-sfj-2022", "geng-sfj-2021"];
  const readings = { ...madeUp, readings: madeUp.readings.filter((one) => [report, other].includes(one.report.id)) };
  const passages = reusedPassages(readings, { reports: [report] });
  return reuseRibbon({ readings, shares: textReuse(readings), passages }, { ...options, report, with: other });
};
