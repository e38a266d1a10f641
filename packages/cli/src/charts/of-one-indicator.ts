import { seriesBreaks } from "@fazhi/core";
import { firstOf } from "../choice.ts";
import { compared, comparedOverYears } from "../compared.ts";
import { given } from "../options.ts";
import type { ChartEntry } from "./chart-entry.ts";

/** Charts of one indicator in many reports. */
export const CHARTS_OF_ONE_INDICATOR: readonly ChartEntry[] = [
  {
    name: "ranking",
    about: "one indicator across agencies, with what hedged wordings allow",
    of: 1,
    takes: ["year", "scope"],
    draw: (readings, { year, scope, ...choice }, { ranking }, options) =>
      ranking(compared(readings, firstOf(choice), { across: "agencies", ...given({ year, scope }) }), options),
  },
  {
    name: "slope",
    about: "one indicator in the first and the last year of each agency, joined where no break parts them",
    of: 1,
    takes: ["agency", "scope"],
    draw: (readings, { agency, scope, ...choice }, { slope }, options) =>
      slope(comparedOverYears(readings, firstOf(choice), given({ agency, scope })), {
        ...options,
        breaks: seriesBreaks(readings, { indicator: firstOf(choice) }),
      }),
  },
  {
    name: "trend",
    about: "one indicator through the years of each agency, with breaks and gaps",
    of: 1,
    takes: ["agency", "scope"],
    draw: (readings, { agency, scope, ...choice }, { trend }, options) =>
      trend(comparedOverYears(readings, firstOf(choice), given({ agency, scope })), {
        ...options,
        breaks: seriesBreaks(readings, { indicator: firstOf(choice) }),
      }),
  },
];
