import { expect, it } from "vitest";
import { lineScale, valueScale } from "../../../packages/viz/src/parts/value-scale.ts";
import { rowsOf } from "../../../packages/viz/src/rows.ts";
import { comparisonOf, rowOf, said } from "../sample-rows.ts";

/** A number, or the lower end of one that is open above. */
const rowsWith = (values: readonly (number | { readonly from: number })[]) =>
  rowsOf(
    comparisonOf(
      "agencies",
      "enforcement.inspections",
      values.map((value, at) => {
        const [low, high] = typeof value === "number" ? [value, value] : [value.from, null];
        return rowOf({
          report: `r${at}`,
          agency: `第${at}局`,
          year: 2022,
          state: "stated",
          statements: [said(low, high, "")],
        });
      }),
    ),
    "en",
  );

it.each([
  ["one", [0, 1], [0, 1]],
  ["two", [0, 2], [0, 1, 2]],
  ["more", [0, 12], [0, 2, 4, 6, 8, 10, 12]],
  ["with a half", [0, 1.5], [0, 0.5, 1, 1.5]],
])("counts up to %s have whole ticks, other numbers what they need", (_, values, ticks) => {
  expect(valueScale(rowsWith(values), "次").ticks).toEqual(ticks);
});

it.each([
  ["one", [1, 1], [0, 1, 2]],
  ["nine and ten", [9, 10], [8, 9, 10, 11]],
])("lines through counts of %s have whole ticks", (_, values, ticks) => {
  expect(lineScale(rowsWith(values), "次").ticks).toEqual(ticks);
});

it.each([
  ["97.5% and 98%以上", "%", [97.5, { from: 98 }], 100],
  ["30%以上", "%", [{ from: 30 }], 40],
  ["100%以上", "%", [{ from: 100 }], 120],
  ["98次以上", "次", [97, { from: 98 }], 120],
])("%s are drawn no further than they can lie", (_, unit, values, most) => {
  expect(valueScale(rowsWith(values), unit).max).toBe(most);
});
