import type { Analysis, CompositeSchema, RankingSchema } from "@fazhi/core";
import { altText, type Language, rankRobustness } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../packages/viz/src/chart-spec.ts";
import { INSPECTIONS } from "../../core/compare/agencies/made-readings.ts";
import { faultOf } from "../../core/frame/fault-code.ts";
import { drawnData } from "../drawn-data.ts";
import {
  correlated,
  crowd,
  indexed,
  LITIGATION,
  mixed,
  NORMS,
  ranked,
  REVIEWS,
  saying,
  several,
} from "../samples/statistics.ts";

const from = (low: number | null, high: number | null) => ({ low, high });

const rows: readonly (readonly [string, Analysis<RankingSchema>, Language, string])[] = [
  ["nothing to rank", ranked(saying(null, null)), "zh-CN", "没有一份报告给出可比的数字"],
  ["nothing to rank by", ranked(saying(4)), "en", "Only 第1局 gives a comparable number: there is nothing to rank"],
  ["all certain", ranked(saying(3, 9, 6)), "zh-CN", "3 份报告的位次都能确定"],
  ["all certain, two of them tied", ranked(saying(3, 9, 9)), "zh-CN", "3 份报告的位次都能确定；其中 2 份并列"],
  ["all the same, so that none is before another", ranked(saying(9, 9, 9)), "zh-CN", "3 份报告的数字相同，不分先后"],
  [
    "only the first certain",
    ranked(saying(90, from(40, 49), 45, from(44, 60))),
    "zh-CN",
    "只有第 1 位能确定；第 2 至 4 位彼此分不出先后",
  ],
  [
    "the same in English",
    ranked(saying(90, from(40, 49), 45, from(44, 60))),
    "en",
    "Only rank 1 is certain; ranks 2 to 4 cannot be told apart",
  ],
  [
    "some pairs of a group apart",
    ranked(saying(90, from(40, 50), from(48, 60), from(58, 70))),
    "zh-CN",
    "只有第 1 位能确定；第 2 至 4 位不能全部分出先后",
  ],
  ["nobody apart from anybody", ranked(saying(from(1, 9), from(5, null), 7)), "en", "3 reports cannot be told apart"],
  [
    "several groups, and the silent",
    ranked(saying(from(80, 89), 85, 60, from(20, 29), 25, null)),
    "zh-CN",
    "只有第 3 位能确定；第 1 至 2 位、第 4 至 5 位彼此分不出先后；6 份报告中 1 份没有可比的数字",
  ],
  [
    "no place certain where a hedge touches an exact value",
    ranked(saying(21, from(21, 29), 5, from(4, 5))),
    "zh-CN",
    "没有一个位次能确定；第 1 至 2 位、第 3 至 4 位彼此分不出先后",
  ],
];

describe("a headline of ranks by value says", () => {
  it.each(rows)("%s", (_, ranking, language, expected) => {
    expect(headlineOf(rankRobustness(ranking, { language }))).toBe(expected);
  });
});

const ofLitigation = indexed(several, {
  indicators: [
    { indicator: INSPECTIONS, direction: 1 },
    { indicator: LITIGATION, direction: 1 },
  ],
});

const indices: readonly (readonly [string, Analysis<CompositeSchema>, Language, string])[] = [
  [
    "that ranks stay, and who has none",
    ofLitigation,
    "zh-CN",
    "换用其他权重和标准化方法，3 份报告的名次都不变；6 份报告没有名次",
  ],
  [
    "that none stays, and which moves most",
    indexed(several),
    "en",
    "With other weights and normalisations none of 9 ranks stays; 第1局 moves most (ranks 1 to 9)",
  ],
  [
    "that one indicator alone decides, where the other is the same everywhere",
    indexed(several, {
      indicators: [
        { indicator: INSPECTIONS, direction: 1 },
        { indicator: NORMS, direction: 1 },
      ],
    }),
    "en",
    "With other weights and normalisations ranks 1 to 4 and 7 to 9 stay, and the rank of 2 reports changes; 第4局 moves most (ranks 5 to 6); only one indicator differs between reports, and the ranks are by it alone",
  ],
  ["that nobody can be scored", indexed(saying(1, 2, 3)), "zh-CN", "没有一份报告能计分"],
];

describe("a headline of an index's ranks says", () => {
  it.each(indices)("%s", (_, index, language, expected) => {
    expect(headlineOf(rankRobustness(index, { language }))).toBe(expected);
  });
});

/** What is drawn of each report: its bar or dot. */
const drawnOf = (analysis: Analysis<RankingSchema> | Analysis<CompositeSchema>) =>
  drawnData(rankRobustness(analysis, { language: "zh-CN", readerPages: "pages" })).filter(
    ({ told }) => told !== undefined,
  );

describe("a chart of ranks", () => {
  it("draws the ranks that the analysis gives, and no other", () => {
    const ranking = ranked(mixed);
    const drawn = drawnOf(ranking);
    for (const { report, rank, rank_low, rank_high } of ranking) {
      const own = drawn.filter(({ at }) => at === report);
      expect(own.length > 0).toBe(rank_low !== null);
      for (const one of own) expect(one).toMatchObject({ from: rank_low, to: rank_high, rank });
    }
    expect(drawn.find(({ at }) => at === "r0")?.href).toMatch(/^pages\/r0\.html#quote-/);
  });

  it("draws the ranks of the simulations of an index, their middle, and the one chosen", () => {
    const index = indexed(several);
    const drawn = drawnOf(index);
    for (const { report, rank, rank_median, rank_p05, rank_p95 } of index)
      expect(drawn.find(({ at }) => at === report)).toMatchObject({
        ...{ rank, median: rank_median, from: rank_p05, to: rank_p95 },
      });
  });

  it("says of each report without a rank why, and that it is not the last", () => {
    const words = altText(rankRobustness(ofLitigation, { language: "zh-CN" }));
    expect(words).toContain("第4局：2 项指标中只有 1 项可用，低于所定下限 100%。");
    expect(words).toContain("灰色文字是没有位次的原因，不是末位。");
    expect(altText(rankRobustness(ranked(mixed), { language: "en" }))).toContain("第11局: not mentioned.");
  });

  it("says nothing of how reports are scored where none is", () => {
    const words = altText(rankRobustness(indexed(saying(5, 5, 5), { coverageFloor: 0.1 }), { language: "zh-CN" }));
    expect(words).toContain("没有一份报告能计分");
    expect(words).not.toContain("只按写出的指标计分");
  });

  it("marks ties of an index in words", () => {
    const index = indexed(saying(9, 9, 3), {
      indicators: [
        { indicator: INSPECTIONS, direction: 1 },
        { indicator: REVIEWS, direction: 1 },
      ],
      coverageFloor: 0.5,
    });
    expect(altText(rankRobustness(index, { language: "zh-CN" }))).toContain("第1局：并列第 1 位：");
  });

  it("marks ties in words", () => {
    expect(altText(rankRobustness(ranked(saying(9, 9, 3)), { language: "zh-CN" }))).toContain(
      "第1局：并列第 1 位：9 次。",
    );
  });

  it("says so where too few give a number", () => {
    const few = altText(rankRobustness(ranked(saying(3, null, null)), { language: "zh-CN" }));
    expect(few).toContain("能给出数字的报告中只有 33.3% 给出，低于所定下限 50%");
    expect(altText(rankRobustness(ranked(saying(3, 4, null)), { language: "zh-CN" }))).not.toContain("下限");
  });

  it("says which way it ranks", () => {
    const lowest = rankRobustness(ranked(saying(3, 9), { direction: "lowest-first" }), { language: "zh-CN" });
    expect(lowest.title.subtitle.join("")).toContain("第 1 位是数字最小的");
    expect(altText(lowest)).toContain("第1局：第 1 位：3 次。");
  });

  it("counts the rows past the sixtieth", () => {
    expect(altText(rankRobustness(ranked(crowd), { language: "zh-CN" }))).toMatch(
      /其后还有 117 份报告的位次未画。另有 3 份没有位次的报告未画。/,
    );
  });

  it("refuses another analysis", () => {
    const other = correlated(several) as unknown as Analysis<RankingSchema>;
    expect(faultOf(() => rankRobustness(other, { language: "en" }))).toMatchObject({
      code: "chart/unlike-analysis",
      what: expect.stringContaining("correlation") as string,
    });
  });
});
