import type { Observation, Readings } from "@fazhi/core";
import { Fault } from "../../../../packages/core/src/kit/fault.ts";
import { readingOf, statement } from "../gold-readings.ts";

const CATALOG = { agency: "晋城市科学技术局", region: "山西省晋城市", level: "city" } as const;

/** Statements at the places where their quotes stand in a text. */
export function stated(content: string, ...said: readonly (Partial<Observation> & { readonly quote: string })[]) {
  return said.map((one) => {
    const start = content.indexOf(one.quote);
    return statement({ ...one, start, end: start + one.quote.length });
  });
}

const SAID = "全年开展行政执法检查20余次，罚款2563万元。下一年计划检查30次。";
const NO_POWER = "我局无行政执法权。";

/** Three reports of one bureau: one that states numbers, one without the power, one that could not be read. */
export const madeReadings: Readings = {
  readings: [
    readingOf({
      id: "r2022",
      content: SAID,
      year: 2022,
      catalog: { ...CATALOG, year: 2022, file: "r2022.txt", sha256: "ab".repeat(32) },
      observations: stated(
        SAID,
        { report: "r2022", quote: "检查20余次", value: 20, low: 21, high: 29, hedge: "over" },
        {
          report: "r2022",
          quote: "罚款2563万元",
          value: 2563,
          low: 2563,
          high: 2563,
          unit: "万元",
          indicator: "enforcement.penalty_amount",
        },
        { report: "r2022", quote: "检查30次", value: 30, low: 30, high: 30, status: "planned", period: "2023" },
      ),
    }),
    readingOf({ id: "r2023", content: NO_POWER, year: 2023, catalog: { ...CATALOG, year: 2023 } }),
  ],
  skipped: [
    { file: "in/r2024.txt", fault: new Fault("source/empty", "the file is empty", { file: "in/r2024.txt" }, "-") },
  ],
};
