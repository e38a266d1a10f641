import { compositeIndex, type Readings } from "@fazhi/core";
import type { Choice } from "./choice.ts";
import { given } from "./options.ts";

/** The least share of the indicators that a report must give, where nobody says. */
const FLOOR = 0.8;

/**
 * The index that the options ask for: equal weights, min-max, an arithmetic mean. More of an indicator scores higher, but of those
 * named with `--fewer`.
 */
export const indexAsked = (readings: Readings, { indicators, fewer = [], year, floor = FLOOR, seed }: Choice) =>
  compositeIndex(readings, {
    indicators: indicators.map((indicator) => ({ indicator, direction: fewer.includes(indicator) ? -1 : 1 })),
    normalisation: "min-max",
    aggregation: "arithmetic",
    coverageFloor: floor,
    ...given({ year, seed }),
  });
