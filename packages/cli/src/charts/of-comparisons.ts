import { seriesBreaks } from "@fazhi/core";
import { firstOf } from "../choice.ts";
import { comparedOverYears } from "../compared.ts";
import { given } from "../options.ts";
import type { ChartEntry } from "./chart-entry.ts";

/** Charts of several agencies, years or indicators at once. */
export const CHARTS_OF_COMPARISONS: readonly ChartEntry[] = [
  {
    name: "dots",
    about: "one indicator of several agencies, a sign for each year",
    of: 1,
    takes: ["year", "agency", "scope"],
    draw: (readings, { year, agency, scope, ...choice }, { dots }, options) =>
      dots(comparedOverYears(readings, firstOf(choice), given({ year, agency, scope })), options),
  },
  {
    name: "small-multiples",
    about: "several indicators, a panel each: of agencies as dots, of one agency as trends",
    of: "several",
    takes: ["year", "agency", "scope"],
    draw: (readings, { indicators, year, agency, scope }, { smallMultiples }, options) =>
      smallMultiples(
        indicators.map((id) => comparedOverYears(readings, id, given({ year, agency, scope }))),
        { ...options, breaks: seriesBreaks(readings) },
      ),
  },
];
