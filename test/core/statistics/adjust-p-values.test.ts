import { describe, expect, it } from "vitest";
import { adjustPValues, type Correction } from "../../../packages/core/src/statistics/adjust-p-values.ts";
import { casesOf } from "./cases.ts";

const cases = casesOf<Readonly<Record<"p" | Correction, readonly number[]>>>("adjust-p-values");

describe.each(cases)("p values $p", (known) => {
  it.each(["holm", "benjamini-hochberg", "bonferroni"] as const)("are adjusted by %s", (how) => {
    adjustPValues(known.p, how).forEach((value, at) => expect(value).toBeCloseTo(known[how][at] as number, 12));
  });

  it("stay as they are where no correction is asked for", () => {
    expect(adjustPValues(known.p, "none")).toEqual(known.p);
  });
});

it("adjusts none where there are none", () => {
  expect(adjustPValues([], "holm")).toEqual([]);
});
