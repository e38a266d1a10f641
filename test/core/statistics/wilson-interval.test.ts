import { expect, it } from "vitest";
import { wilsonInterval } from "../../../packages/core/src/statistics/wilson-interval.ts";
import { casesOf } from "./cases.ts";

interface Case {
  readonly hits: number;
  readonly n: number;
  readonly alpha: number;
  readonly low: number;
  readonly high: number;
}

it.each(casesOf<Case>("wilson-interval"))("of $hits in $n lies from $low to $high", ({ hits, n, alpha, low, high }) => {
  const found = wilsonInterval(hits, n, alpha);
  expect(found?.low).toBeCloseTo(low, 12);
  expect(found?.high).toBeCloseTo(high, 12);
});

it("is nothing of nothing", () => {
  expect(wilsonInterval(0, 0, 0.05)).toBeNull();
});
