import { expect, it } from "vitest";
import { kendallTail } from "../../../packages/core/src/statistics/kendall-tail.ts";
import { casesOf, offBy } from "./cases.ts";

it.each(casesOf<{ readonly n: number; readonly s: number; readonly p: number }>("kendall-tail"))(
  "of $n values in any order, S lies $s or farther from 0 with chance $p",
  ({ n, s, p }) => {
    expect(offBy(kendallTail(s, n), p)).toBeLessThan(1e-9);
    expect(kendallTail(-s, n)).toBe(kendallTail(s, n));
  },
);

it("counts the orders of four values: 2 of 24 rise or fall throughout, 8 at S of 4 or beyond", () => {
  expect([6, 4, 0].map((s) => Math.round(kendallTail(s, 4) * 24))).toEqual([2, 8, 24]);
});
