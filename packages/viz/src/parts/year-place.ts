import type { Part } from "../chart-spec.ts";
import { type Language, labelsOf } from "../label.ts";
import { scalePart, valueAxis, type ValueScale } from "./value-scale.ts";

/** Half a year on either side, so that a year is a column with its mark in the middle. */
const HALF = 0.5;

/** Years along the foot of a chart, each with a tick; far apart in time is far apart on the page. */
export function yearPlace(years: readonly number[], language: Language): Part {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const { axis, year } = labelsOf(language);
  return {
    field: "at",
    type: "quantitative",
    title: null,
    scale: { domain: [first - HALF, last + HALF], nice: false, zero: false },
    axis: {
      title: null,
      values: years,
      format: "d",
      grid: false,
      labelFlush: false,
      labelOverlap: true,
      tickSize: 4,
      description: axis.described(axis.year, year(first), year(last)),
    },
  };
}

/** Carries both axes; its marks are invisible, so that the axes stand without any value too. */
export const yearAxisLayer = (years: readonly number[], scale: ValueScale, place: Part, language: Language): Part => ({
  data: { values: years.map((at) => ({ at })) },
  mark: { type: "rule", opacity: 0, aria: false },
  encoding: {
    x: place,
    y: {
      datum: scale.min,
      type: "quantitative",
      scale: scalePart(scale),
      axis: { ...valueAxis(scale, language, true), ticks: false, domain: false },
    },
  },
});
