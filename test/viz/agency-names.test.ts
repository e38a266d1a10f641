import type { AgencySeries, Comparison } from "@fazhi/core";
import { trend } from "@fazhi/viz";
import { expect, it } from "vitest";
import { headlineOf } from "../../packages/viz/src/chart-spec.ts";
import { comparisonOf, rowOf, said } from "./sample-rows.ts";

const row = (report: string, agency: string, year: number, value: number) =>
  rowOf({ report, agency, year, state: "stated", statements: [said(value, value, `${value}次`)] });

const of = (rows: readonly ReturnType<typeof row>[], series: readonly AgencySeries[]): Comparison => ({
  ...comparisonOf("years", "enforcement.inspections", rows),
  series,
});

it("an agency is one line through its renaming, under its latest name", () => {
  const comparison = of(
    [row("a", "市科委", 2018, 3), row("b", "市科技局", 2019, 5)],
    [{ agency: "市科技局", region: null, reports: ["a", "b"] }],
  );
  expect(headlineOf(trend(comparison, { language: "zh-CN" }))).toBe(
    "市科技局：由 2018 年的 3 次升至 2019 年的 5 次，相差 2 次",
  );
});

it.each([
  ["by region where they have one", ["甲市", "乙市"], ["甲市市科技局", "乙市市科技局"]],
  ["by report where not", [null, null], ["市科技局〔a〕", "市科技局〔c〕"]],
] as const)("two agencies of one name are told apart %s", (_, [one, other], names) => {
  const comparison = of(
    [row("a", "市科技局", 2018, 3), row("b", "市科技局", 2019, 5), row("c", "市科技局", 2018, 9)],
    [
      { agency: "市科技局", region: one, reports: ["a", "b"] },
      { agency: "市科技局", region: other, reports: ["c"] },
    ],
  );
  const { description } = trend(comparison, { language: "zh-CN" });
  for (const name of names) expect(description).toContain(`${name}（2018 年）：`);
  expect(headlineOf(trend(comparison, { language: "zh-CN" }))).toBe("1 个机关上升，1 个机关可比的数字不足两个");
});
