import type { Analysis, CorrelateOptions, CorrelationSchema, Readings } from "@fazhi/core";
import { altText, correlation, type Language, sourcesOf } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../packages/viz/src/chart-spec.ts";
import { INSPECTIONS, readingsOf, type Said } from "../../core/compare/agencies/made-readings.ts";
import { drawnData } from "../drawn-data.ts";
import { correlated, LITIGATION, REVIEWS, several } from "../samples/statistics.ts";

/** Agencies that say so much of inspections and of litigation; each of two years where asked. */
const pairs = (of: readonly (readonly [Said, Said])[], areTwice = false): Readings =>
  readingsOf(
    of.map(([says, cases], at) => ({
      id: `r${at}`,
      says,
      also: { [LITIGATION]: cases },
      name: `第${areTwice ? at % 5 : at}局`,
      year: areTwice && at > 4 ? 2023 : 2022,
      region: areTwice ? "一省" : `${at}省`,
    })),
  );

const two: Partial<CorrelateOptions> = { indicators: [INSPECTIONS, LITIGATION] };
const three: Partial<CorrelateOptions> = { indicators: [INSPECTIONS, REVIEWS, LITIGATION] };

const rising = Array.from({ length: 10 }, (_, at): [number, number] => [at, 2 * at]);
const falling = Array.from({ length: 10 }, (_, at): [number, number] => [at, 30 - at]);
const loose: [Said, Said][] = [
  [1, 3],
  [2, 1],
  [3, 4],
  [4, 2],
];
const swinging: [Said, Said][] = Array.from({ length: 8 }, (_, at) => [{ low: 0, high: 100 }, at]);

const said = (readings: Readings, options: Partial<CorrelateOptions>, language: Language) =>
  correlation(correlated(readings, options), { language, ...sourcesOf(readings) });

const rows: readonly (readonly [string, Readings, Partial<CorrelateOptions>, Language, string])[] = [
  [
    "that two rise together",
    pairs(rising),
    two,
    "zh-CN",
    "“行政执法检查”与“行政诉讼案件”同升同降（ρ = 1.00，10 份报告）",
  ],
  [
    "that one falls where the other rises",
    pairs(falling),
    two,
    "en",
    "Enforcement inspections and Administrative litigation cases go in opposite directions (ρ = −1.00, 10 reports)",
  ],
  [
    "that chance explains it as well",
    pairs(loose),
    two,
    "zh-CN",
    "“行政执法检查”与“行政诉讼案件”的相关与偶然无法区分（ρ = 0.00，4 份报告）",
  ],
  [
    "no relation where hedges leave open which way",
    pairs(swinging),
    two,
    "en",
    "No coefficient can be given for the pair of indicators",
  ],
  ["nothing of too few reports", pairs([[1, 2]]), two, "zh-CN", "这对指标算不出相关系数"],
  [
    "how many pairs, which is strongest, and what was not worked out",
    several,
    three,
    "zh-CN",
    "“行政执法检查”与“法制审核、合法性审查次数”同升同降（ρ = 0.98，9 份报告）；另有 2 对未能计算",
  ],
  [
    "that several reports of one agency are no proof of each other",
    pairs(rising, true),
    two,
    "zh-CN",
    "“行政执法检查”与“行政诉讼案件”同升同降（ρ = 1.00，10 份报告）；有机关计入多份报告，偶然性被低估",
  ],
];

describe("a correlation's headline says", () => {
  it.each(rows)("%s", (_, readings, options, language, expected) => {
    expect(headlineOf(said(readings, options, language))).toBe(expected);
  });
});

/** Three indicators of ten agencies, all of which rise. */
const together = readingsOf(
  Array.from({ length: 10 }, (_, at) => ({
    id: `r${at}`,
    says: at,
    also: { [REVIEWS]: 2 * at, [LITIGATION]: 9 - at },
  })),
);

describe("of several pairs", () => {
  it("the headline counts those that are hard to put down to chance", () => {
    expect(headlineOf(said(together, { ...three, correction: "holm" }, "en"))).toBe(
      "3 of 3 correlations are hard to put down to chance; the strongest is of Enforcement inspections and Legal reviews carried out (ρ = 1.00, 10 reports)",
    );
  });

  it("it says where p-values were not corrected, and how many would be marked by chance", () => {
    const spec = said(together, three, "zh-CN");
    expect(headlineOf(spec)).toContain("；未作多重比较校正，毫无关联时平均也会有 0.2 对");
    expect(altText(spec)).toContain("即使毫无关联，3 对中平均也会有 0.2 对带 *");
  });

  it("a pair that was not worked out says why, and its number of reports once", () => {
    expect(altText(said(pairs([[1, null]]), two, "zh-CN"))).toContain(
      "：未算，没有一份报告两项都有数字，至少要 4 份。",
    );
    expect(altText(said(pairs([[1, 2]]), two, "en"))).toContain("only 1 report states both and 4 are needed. ");
  });

  it.each(["zh-CN", "en"] as const)("it never speaks of causes, and the foot says so, in %s", (language) => {
    const spec = said(together, three, language);
    expect(headlineOf(spec)).not.toMatch(/caus|because|导致|引起|影响/);
    expect(altText(spec)).toMatch(/不说明谁引起谁|does not say that one brings about the other/);
  });
});

interface Cell {
  readonly row: string;
  readonly column: string;
  readonly coefficient: number | null;
  readonly main: string;
  readonly reports: number;
}

const cellsOf = (analysis: Analysis<CorrelationSchema>, readings: Readings): readonly Cell[] =>
  drawnData(correlation(analysis, { language: "zh-CN", ...sourcesOf(readings) })).filter(
    ({ main }) => main !== undefined,
  ) as unknown as readonly Cell[];

describe("each cell", () => {
  it("has the coefficient and the number of reports of its pair, or the reason why there is none", () => {
    const analysis = correlated(several);
    const cells = cellsOf(analysis, several);
    expect(cells).toHaveLength(analysis.length);
    for (const { indicator_a, indicator_b, coefficient, n } of analysis) {
      const cell = cells.find(({ column, row }) => column === indicator_a && row === indicator_b);
      expect(cell).toMatchObject({ coefficient, reports: n });
      if (coefficient === null) expect(cell?.main).toMatch(/^(太少|无变化)$/);
      else expect(cell?.main).toContain(coefficient.toFixed(2));
    }
    expect(new Set(cells.map(({ main }) => main))).toEqual(new Set(["0.98*", "太少", "无变化"]));
  });

  it("with a sign that hangs on hedges has a ? and no *", () => {
    const hedged = pairs([
      [{ low: 1, high: 60 }, 1],
      [{ low: 1, high: 60 }, 2],
      [{ low: 1, high: 61 }, 3],
      [{ low: 1, high: 61 }, 4],
      [{ low: 1, high: 62 }, 5],
      [{ low: 1, high: 62 }, 6],
    ]);
    const analysis = correlated(hedged, two);
    expect(analysis.row(0).p!).toBeLessThan(0.05);
    expect(cellsOf(analysis, hedged).map(({ main }) => main)).toEqual(["0.96?"]);
    expect(headlineOf(said(hedged, two, "zh-CN"))).toContain("与偶然无法区分");
  });

  it("of what is nearly 1 is not written as 1", () => {
    const nearly = pairs(
      Array.from({ length: 60 }, (_, at): [number, number] => [at, at === 0 ? 1 : at === 1 ? 0 : at]),
    );
    expect(cellsOf(correlated(nearly, two), nearly).map(({ main }) => main)).toEqual(["0.99*"]);
  });
});

it("the sources of one year are its reports alone", () => {
  expect(sourcesOf(pairs(rising, true), { year: 2023 }).reports.map(({ year }) => year)).toEqual([
    2023, 2023, 2023, 2023, 2023,
  ]);
});
