import { expect, it } from "vitest";
import { labelsOf } from "../../../packages/viz/src/label.ts";

it.each([
  [8, 76, 2, "Both reports give a number for 8 of 76 indicators"],
  [0, 4, 2, "None of 4 indicators is given a number by both reports"],
  [8, 76, 5, "All 5 reports give a number for 8 of 76 indicators"],
  [8, 76, 1, "The report gives a number for 8 of 76 indicators"],
])("%i of %i indicators in %i reports: %s", (everywhere, indicators, reports, headline) => {
  expect(labelsOf("en").coverage.headline(everywhere, indicators, reports)).toBe(headline);
});

it.each([
  [2, 2, "Both reports give a number for the indicator"],
  [1, 2, "1 of 2 reports gives a number for the indicator"],
  [0, 2, "None of 2 reports gives a number for the indicator"],
  [5, 5, "All 5 reports give a number for the indicator"],
  [1, 1, "The report gives a number for the indicator"],
  [0, 1, "The report gives no number for the indicator"],
])("one indicator, stated by %i of %i reports: %s", (stated, reports, headline) => {
  expect(labelsOf("en").coverage.ofIndicator(stated, reports)).toBe(headline);
});
