import { expect, it } from "vitest";
import { labelsOf } from "../../../packages/viz/src/label.ts";

it.each([
  [8, 76, 2, "Both reports give a number for 8 of 76 indicators"],
  [0, 4, 2, "None of 4 indicators is given a number by both reports"],
  [0, 1, 2, "Not both reports give a number for the indicator"],
  [8, 76, 5, "All 5 reports give a number for 8 of 76 indicators"],
  [8, 76, 1, "The report gives a number for 8 of 76 indicators"],
])("%i of %i indicators in %i reports: %s", (everywhere, indicators, reports, headline) => {
  expect(labelsOf("en").coverage.headline(everywhere, indicators, reports)).toBe(headline);
});
