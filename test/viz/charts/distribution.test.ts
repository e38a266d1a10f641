import { bandsOf, distributionOf, outliersOf, type Readings } from "@fazhi/core";
import { altText, distribution, type DistributionParts, type Language } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../packages/viz/src/chart-spec.ts";
import { INSPECTIONS, readingsOf } from "../../core/compare/agencies/made-readings.ts";
import { faultOf } from "../../core/frame/fault-code.ts";
import { drawnData } from "../drawn-data.ts";
import { crowd, mixed, ofKinds, partsOf, saying } from "../samples/statistics.ts";

const open = { low: 31, high: null };
const hedged = { low: 11, high: 19 };

const years = (...of: readonly (readonly [number, number])[]): Readings =>
  readingsOf(of.map(([year, says], at) => ({ id: `r${at}`, year, says, name: `第${at + 1}局` })));

const rows: readonly (readonly [string, DistributionParts, Language, string])[] = [
  ["nothing", partsOf(saying()), "zh-CN", "没有一份报告给出可比的数字"],
  ["silence", partsOf(saying(null, null)), "en", "No report gives a comparable number"],
  ["one number", partsOf(saying(3, null)), "zh-CN", "只有第1局给出可比的数字：3 次；2 份报告中 1 份没有可比的数字"],
  ["the same number", partsOf(saying(4, 4, 4, 4)), "zh-CN", "给出的数字相同：4 次"],
  ["from where to where a few lie", partsOf(saying(3, hedged, 25)), "zh-CN", "3 份报告的数字由 3 次到 25 次"],
  ["the same of hedged ends", partsOf(saying(hedged, 15)), "en", "The numbers of 2 reports run from 11–15 to 15–19"],
  [
    "median and quartiles",
    partsOf(saying(1, 2, 3, 4, null)),
    "zh-CN",
    "中位数 2.5 次，中间一半的报告在 1.75 次与 3.25 次之间；5 份报告中 1 份没有可比的数字",
  ],
  [
    "what hedges leave of them",
    partsOf(saying(1, hedged, 13, open, 40)),
    "en",
    "The median is 13–19; the middle half of the reports lies between 11–13 and 31–40",
  ],
  ["that half of them are one number", partsOf(saying(1, 5, 5, 5, 5, 9)), "zh-CN", "中间一半的报告都是 5 次"],
  [
    "the group with the highest median",
    partsOf(years([2021, 3], [2021, 5], [2022, 9], [2022, 8]), { by: "year" }),
    "zh-CN",
    "2022 年的中位数最高：8.5 次",
  ],
  [
    "that groups have the same median",
    partsOf(years([2021, 3], [2022, 3]), { by: "year" }),
    "en",
    "All groups have the same median: 3",
  ],
  [
    "that hedges leave open which median is highest",
    partsOf(
      readingsOf([
        { id: "a", says: hedged, level: "city" },
        { id: "b", says: 15, level: "county" },
        { id: "c", says: 2, level: "province" },
      ]),
      { by: "level" },
    ),
    "zh-CN",
    "市级、县级谁的中位数最高无法判定：措辞允许的区间相交",
  ],
  [
    "kinds of body by name",
    partsOf(ofKinds, { by: "kind" }),
    "en",
    "Science and technology has the highest median: 11–14",
  ],
];

describe("a distribution's headline says", () => {
  it.each(rows)("%s", (_, parts, language, expected) => {
    expect(headlineOf(distribution(parts, { language }))).toBe(expected);
  });
});

describe("a distribution", () => {
  const samples = [
    ["mixed", mixed],
    ["crowd", crowd],
  ] as const;

  it.each(samples)("draws each value of %s once, where its wording lets it lie, and no other", (_, readings) => {
    const values = partsOf(readings).values.rows();
    const drawn = drawnData(distribution(partsOf(readings), { language: "en" })).filter(
      ({ report, open }) => report !== undefined && open === undefined,
    );
    const closed = values.filter(({ low, high }) => low !== null && high !== null);
    expect(drawn.map(({ report, from, to }) => [report, from, to]).sort()).toEqual(
      closed.map(({ report, low, high }) => [report, low, high]).sort(),
    );
    const silent = values.filter(({ low, high }) => low === null && high === null);
    expect(silent.length).toBeGreaterThan(0);
    expect(drawn.some(({ report }) => silent.some((one) => one.report === report))).toBe(false);
  });

  it("draws no dot on another", () => {
    const dots = drawnData(distribution(partsOf(crowd), { language: "en" })).filter(
      ({ report, from, to }) => report !== undefined && from === to,
    );
    expect(new Set(dots.map(({ from, y }) => `${String(from)} ${String(y)}`)).size).toBe(dots.length);
  });

  it("has a column for each band, from the reports surely in it to those that may be", () => {
    const parts = partsOf(mixed);
    const spoken = drawnData(distribution(parts, { language: "zh-CN" })).flatMap(({ count_low, count_high, spoken }) =>
      count_low === undefined ? [] : [[count_low, count_high, spoken]],
    );
    expect(spoken).toContainEqual([7, 9, "0—100 7～9 份"]);
    const counts = parts.bands.rows().map(({ count_low, count_high }) => `${count_low} ${count_high}`);
    for (const [low, high] of spoken) expect(counts).toContain(`${String(low)} ${String(high)}`);
  });

  it("names the value far out and the silent in its foot, and says that silence is not zero", () => {
    const words = altText(distribution(partsOf(mixed), { language: "zh-CN" }));
    expect(words).toContain("菱形是远离其他值的（修正 z 分数超过 3.5）：第10局 400 次");
    expect(words).toContain("没有可比数字的 2 份（不是零）：未提及 2 份（第11局、第12局）");
  });

  it("leads to the words of a report where its pages are named", () => {
    const drawn = drawnData(distribution(partsOf(mixed), { language: "en", readerPages: "pages" }));
    expect(drawn.find(({ report }) => report === "r0")?.href).toMatch(/^pages\/r0\.html#quote-/);
  });

  it("counts groups past the twelfth in its foot", () => {
    expect(altText(distribution(partsOf(crowd, { by: "region" }), { language: "zh-CN" }))).toContain("其余 2 组未画");
  });
});

describe("parts that do not go together are refused", () => {
  const parts = partsOf(mixed);
  it("of another indicator", () => {
    const figures = distributionOf(mixed, { indicator: "decisions.legal_reviews" });
    expect(faultOf(() => distribution({ ...parts, figures }, { language: "en" }))).toMatchObject({
      code: "chart/unlike-parts",
      what: expect.stringContaining("indicator") as string,
    });
  });

  it("of other groups", () => {
    const bands = bandsOf(mixed, { indicator: INSPECTIONS, by: "level", bands: { width: 10 } });
    expect(faultOf(() => distribution({ ...parts, bands }, { language: "en" })).code).toBe("chart/unlike-parts");
  });

  it("by kind without what tells kinds", () => {
    const asked = { indicator: INSPECTIONS, by: "kind" } as const;
    const without = {
      values: outliersOf(mixed, { indicator: INSPECTIONS }),
      figures: distributionOf(mixed, asked),
      bands: bandsOf(mixed, { ...asked, bands: { width: 10 } }),
    };
    expect(faultOf(() => distribution(without, { language: "en" })).code).toBe("chart/kinds-unknown");
  });
});
