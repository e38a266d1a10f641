import { reusedPassages, reuseMatrix, textReuse, type Readings } from "@fazhi/core";
import type { Choice } from "../choice.ts";
import { missingOption, notTogether } from "../faults.ts";
import { given } from "../options.ts";
import type { ChartEntry } from "./chart-entry.ts";

/** Charts of the words that reports share. */
export const CHARTS_OF_REUSE: readonly ChartEntry[] = [
  {
    name: "reuse-matrix",
    about: "how much of each report stands in each other one",
    of: 0,
    takes: ["mask", "relation"],
    draw: (readings, { mask, relation }, { reuseMatrixChart }, options) =>
      reuseMatrixChart(reuseMatrix(readings, given({ mask })), {
        ...options,
        ...(relation === undefined ? {} : { relations: [relation] }),
      }),
  },
  {
    name: "reuse-ribbon",
    about: "where words of --report stand elsewhere too; a second --report: where in that one",
    of: 0,
    takes: ["report"],
    draw: (readings, choice, { reuseRibbon }, options) => {
      const [report, other] = askedFor(choice);
      const searched = other === undefined ? readings : only(readings, [report, other]);
      return reuseRibbon(
        {
          readings: searched,
          shares: textReuse(searched),
          passages: reusedPassages(
            searched,
            searched.readings.some((one) => one.report.id === report) ? { reports: [report] } : {},
          ),
        },
        { ...options, report, ...given({ with: other }) },
      );
    },
  },
];

function askedFor({ report = [] }: Choice): readonly [string, string?] {
  const [first, second, ...others] = report;
  if (first === undefined)
    throw missingOption("--report", "the ribbon is of the words of one report", "--report tianjin-kjj-2022");
  if (others.length > 0) throw notTogether("--report", "more than one other --report", "two strips are drawn at most");
  if (first === second) throw notTogether("--report", "the same --report", "a report is not a copy of itself");
  return second === undefined ? [first] : [first, second];
}

/** A pair is searched by itself: in a corpus a passage names one source only, which may be a third report. */
const only = (readings: Readings, ids: readonly string[]): Readings => ({
  ...readings,
  readings: readings.readings.filter(({ report }) => ids.includes(report.id)),
});
