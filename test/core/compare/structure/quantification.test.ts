import { describe, expect, it } from "vitest";
import { quantification, readReports, reportMeasures } from "@fazhi/core";
import { STRUCTURE_WORDS } from "../../../../packages/core/src/generated/structure.ts";
import { madeReadings } from "./made-report.ts";

const seeds = await readReports("seeds");

describe("quantification", () => {
  it("keeps to the measures of reports", () => {
    const rows = quantification(seeds).rows();
    for (const [index, row] of rows.entries()) {
      const measures = new Map(reportMeasures(seeds.readings[index]!).map(({ id, value }) => [id as string, value]));
      expect([row.statements, row.zeros, row.exact, row.over, row.under, row.about]).toEqual(
        ["quantities", "zero_statements", "hedge_exact", "hedge_over", "hedge_under", "hedge_about"].map((id) =>
          measures.get(`meta.${id}`),
        ),
      );
      expect((row.quantified_share ?? 0) * 100).toBeCloseTo(Number(measures.get("meta.quantified_share")), 1 - 0.01);
      expect(row.exact + row.over + row.under + row.about).toBe(row.statements);
      expect(row.reported_exact + row.reported_over + row.reported_under + row.reported_about).toBe(row.reported);
      expect(row.zeros).toBeLessThanOrEqual(row.reported_exact);
      expect(row.reported + row.planned + row.context).toBe(row.statements);
      expect([row.zeros <= row.reported, row.rates_100 <= row.rates, row.other_period <= row.dated]).not.toContain(
        false,
      );
    }
  });

  it("counts each sort of number in sentences of our own", () => {
    const body =
      "一、主要举措\n开展检查26次，同比增长30%。办理提案9件，办结率100%、满意率95%。未发生行政复议案件。举办讲座10余场。" +
      "2019年开展检查20次。\n二、下一年度安排\n下一年度开展培训4次。";
    const [row] = quantification(madeReadings({ year: 2020, body })).rows();
    expect(row).toMatchObject({
      sentences: 6,
      quantified_sentences: 6,
      quantified_share: 1,
      statements: 9,
      over: 1,
      planned: 1,
      rates: 2,
      rates_100: 1,
      rates_100_share: 0.5,
      zeros: 1,
      comparisons: 2,
      dated: 8,
      other_period: 1,
    });
  });

  it("has no share of nothing", () => {
    const [row] = quantification(madeReadings({ year: 2020, body: "一、主要举措\n努力工作。" })).rows();
    expect(row).toMatchObject({
      statements: 0,
      exact_share: null,
      rates_100_share: null,
      zeros_share: null,
      quantified_share: 0,
    });
    expect(row).toMatchObject({ other_period_share: null, unmapped_share: null });
  });

  it("adds reports up before it divides", () => {
    const [tianjin] = quantification(seeds, { by: "level" }).filter({ group: "province" }).rows();
    expect(tianjin).toMatchObject({ reports: 2, statements: 105 + 61, rates: 9, rates_100: 9 });
    expect(tianjin?.unmapped_share).toBe((tianjin?.unmapped ?? 0) / 166);
  });
});

it.each(STRUCTURE_WORDS.comparisons)("knows a comparison by its word: $word", ({ word, example }) => {
  expect(example).toContain(word);
  const [row] = quantification(madeReadings({ year: 2020, body: `一、主要举措\n${example}。` })).rows();
  expect(row?.comparisons).toBe(row?.statements);
  expect(row?.statements).toBeGreaterThan(0);
});
