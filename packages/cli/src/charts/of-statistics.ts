import { bandsOf, correlate, distributionOf, groupCellsOf, outliersOf, rankAgencies, type Readings } from "@fazhi/core";
import { type Choice, firstOf } from "../choice.ts";
import { notTogether } from "../faults.ts";
import { indexAsked } from "../index-asked.ts";
import { given } from "../options.ts";
import type { ChartEntry } from "./chart-entry.ts";

/** About how many bands where `--width` is left out. */
const BANDS = 8;

/** Charts of statistics across agencies. */
export const CHARTS_OF_STATISTICS: readonly ChartEntry[] = [
  {
    name: "distribution",
    about: "how the values of one indicator lie, with bands of --width",
    of: 1,
    takes: ["year", "scope", "by", "width"],
    draw: (readings, { year, scope, by, width, ...choice }, { distribution }, options) => {
      const asked = { indicator: firstOf(choice), ...given({ year, scope }) };
      const divided = { ...asked, ...given({ by }) };
      const parts = {
        values: outliersOf(readings, asked),
        figures: distributionOf(readings, divided),
        bands: bandsOf(readings, { ...divided, bands: width === undefined ? { about: BANDS } : { width } }),
        cells: groupCellsOf(readings),
      };
      return distribution(parts, { ...options, ...readBy(readings) });
    },
  },
  {
    name: "correlation",
    about: "rank correlation of each pair of indicators, with n and its chance",
    of: "several",
    takes: ["year", "correction", "seed"],
    draw: (readings, { indicators, year, correction, seed }, { correlation, sourcesOf }, options) =>
      correlation(correlate(readings, { indicators, method: "spearman", ...given({ year, correction, seed }) }), {
        ...options,
        ...sourcesOf(readings, { year }),
      }),
  },
  {
    name: "rank-robustness",
    about: "which ranks are certain: of one indicator, or of an index of several",
    of: "some",
    takes: ["year", "scope", "floor", "seed", "fewer"],
    draw: (readings, choice, { rankRobustness }, options) => {
      const how = { ...options, ...readBy(readings) };
      refuseUnlikeRanks(choice);
      if (choice.indicators.length > 1) return rankRobustness(indexAsked(readings, choice), how);
      const { year, scope, floor } = choice;
      const asked = { indicator: firstOf(choice), ...given({ year, scope, floor }) };
      return rankRobustness(rankAgencies(readings, asked), how);
    },
  },
];

/** What only a ranking, or only an index, takes. */
function refuseUnlikeRanks({ indicators, scope, seed, fewer }: Choice): void {
  const [unlike, why] =
    indicators.length > 1
      ? [{ scope }, "an index takes what is usual for each indicator"]
      : [{ seed, fewer }, "the ranks of one indicator are not drawn at random; name two or more for an index"];
  for (const [option, value] of Object.entries(unlike))
    if (value !== undefined) throw notTogether(`--${option}`, "chart rank-robustness", why);
}

/** The codebook that the reports were read by, where it is not the shipped one. */
const readBy = ({ readings }: Readings) => given({ codebook: readings[0]?.codebook });
