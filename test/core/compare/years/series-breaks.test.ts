import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readReports, readText, seriesBreaks } from "@fazhi/core";
import { breakWordsIn } from "../../../../packages/core/src/compare/years/word-breaks.ts";
import { agencyOf, readingsOf } from "./agency-of-years.ts";

const codes = (...args: Parameters<typeof seriesBreaks>): readonly unknown[] =>
  seriesBreaks(...args)
    .rows()
    .map(({ from_year, year, code, obs_status, severity }) => [from_year, year, code, obs_status, severity]);

const indicator = "enforcement.inspections";

describe("the breaks of a series", () => {
  it("are none within one outline and one name", () => {
    expect(codes(readingsOf(agencyOf({ 2021: 1, 2022: 2 })))).toEqual([]);
  });

  it("are another outline, and what the crosswalk says of the indicator", () => {
    const years = readingsOf(agencyOf({ 2019: 1, 2020: 1, 2021: 2 }));
    expect(codes(years, { indicator })).toEqual([
      [2020, 2021, "outline/period", "D", "note"],
      [2020, 2021, "crosswalk/narrower", "B", "warning"],
    ]);
    expect(codes(years, { indicator: "oversight.proposals" })).toEqual([[2020, 2021, "outline/period", "D", "note"]]);
    expect(codes(years, { indicator, from: 2021 })).toEqual([]);
  });

  it("say where no outline is known", () => {
    expect(codes(readingsOf(agencyOf({ 2025: 1, 2026: 1 })), { indicator })).toEqual([
      [2025, 2026, "outline/unknown", "D", "note"],
    ]);
  });

  it.each([
    ["renamed", "市科委", "市科技局", "agency/renamed", "D"],
    ["reorganised", "市环境保护局", "市生态环境局", "agency/reorganised", "B"],
  ])("are a body that is %s", (_, before, after, code, status) => {
    const years = readingsOf(
      agencyOf({ 2017: 1 }, { agency: before, region: "山西省晋城市" }),
      agencyOf({ 2019: 1 }, { agency: after, region: "山西省晋城市" }),
    );
    const found = seriesBreaks(years, { indicator });
    expect(found.length).toBe(1);
    expect(found.row(0)).toMatchObject({ from_year: 2017, year: 2019, code, obs_status: status, agency: after });
    expect(found.row(0).source).toContain("2018");
  });

  it("are a body made of others whose reports are at hand, in its own place only", () => {
    const years = readingsOf(
      agencyOf({ 2016: 1, 2017: 1 }, { agency: "晋城市国土资源局", region: "山西省晋城市" }),
      agencyOf({ 2017: 1 }, { agency: "大同市国土资源局", region: "山西省大同市" }),
      agencyOf({ 2019: 1 }, { agency: "晋城市城区自然资源局", region: "山西省晋城市城区" }),
      agencyOf({ 2019: 1, 2020: 2 }, { agency: "晋城市自然资源局", region: "山西省晋城市" }),
    );
    expect(seriesBreaks(years, { indicator }).rows()).toMatchObject([
      {
        agency: "晋城市自然资源局",
        code: "agency/merged",
        obs_status: "B",
        from_report: "晋城市国土资源局-2017",
        year: 2019,
      },
    ]);
    expect(codes(years, { indicator, agency: "晋城市自然资源局" })).toHaveLength(1);
  });

  it("are another measure, with the words of both years", () => {
    const years = readingsOf(
      agencyOf({
        2021: [{ value: 26, unit: "次" }],
        2022: [{ value: 30, unit: "家" }],
        2023: [{ value: 31, unit: "家" }],
      }),
    );
    expect(codes(years, { indicator })).toEqual([[2021, 2022, "unit/changed", "B", "warning"]]);
    expect(seriesBreaks(years, { indicator }).row(0)).toMatchObject({ quotes: "26次 | 30家", checked: null });
  });

  it("are no break of units that count alike, nor of a stated nought", () => {
    const years = readingsOf(
      agencyOf({ 2021: [{ value: 26, unit: "件" }], 2022: [{ value: 30, unit: "个" }], 2023: 0 }),
    );
    expect(codes(years, { indicator })).toEqual([]);
  });
});

describe("what reports say themselves", () => {
  const report = (year: number, body: string) =>
    readText(`天津市科学技术局${year}年法治政府建设年度报告\n\n一、主要举措和成效\n\n${body}\n\n天津市科学技术局\n`, {
      id: `kjj-${year}`,
      catalog: {
        file: "",
        agency: "天津市科学技术局",
        region: "天津市",
        level: "province",
        year,
        format: null,
        sha256: null,
      },
    });

  it("is told with its sentence, of the indicator that the sentence states", () => {
    const years = readingsOf([
      report(2021, "开展行政检查26次。"),
      report(2022, "因统计口径调整，开展行政检查30次，与上年不同。依法履行职责。"),
    ]);
    expect(seriesBreaks(years).rows()).toMatchObject([
      {
        code: "words/counting",
        obs_status: "D",
        indicator,
        from_year: 2021,
        year: 2022,
        source: "kjj-2022",
        quotes: "因统计口径调整，开展行政检查30次，与上年不同。",
      },
    ]);
    expect(codes(years, { indicator: "oversight.proposals" })).toEqual([]);
  });

  it("is of any indicator where the sentence states none, and has no year before where there is none", () => {
    const [row] = seriesBreaks(readingsOf([report(2022, "机构改革后，知识产权管理职责划转至市场监管局。")])).rows();
    expect(row).toMatchObject({ code: "words/scope", obs_status: "B", indicator: null, from_year: null, year: 2022 });
  });

  it("is nothing where it is planned", () => {
    const plan = report(2022, "扎实工作。\n\n二、下一年度主要安排\n\n将调整统计口径，重新统计。");
    expect(codes(readingsOf([plan]))).toEqual([]);
  });

  it("tells whose work is counted", () => {
    const years = (before: string, after: string) =>
      codes(readingsOf([report(2021, before), report(2022, after)]), { indicator });
    expect(years("局机关开展行政检查26次。", "全市开展行政检查3000次。")).toEqual([
      [2021, 2022, "scope/changed", "B", "warning"],
    ]);
    expect(years("开展行政检查26次。", "全市开展行政检查3000次。")).toEqual([
      [2021, 2022, "scope/named-once", "D", "note"],
    ]);
    expect(years("开展行政检查26次。", "我局开展行政检查30次。")).toEqual([]);
    expect(years("全市动员部署。开展行政检查26次。", "开展行政检查30次。")).toEqual([]);
  });
});

describe("the words of breaks", () => {
  interface Words {
    readonly words: readonly {
      readonly code: string;
      readonly say: readonly string[];
      readonly pass: readonly string[];
    }[];
  }
  const file = new URL("../../../../packages/core/data/compare/breaks.yaml", import.meta.url);
  const { words } = parse(readFileSync(file, "utf8")) as Words;

  it.each(words.flatMap(({ code, say }) => say.map((sentence) => [code, sentence] as const)))(
    "find %s in %s",
    (code, sentence) => {
      expect(breakWordsIn(sentence).map((found) => found.code)).toContain(code);
    },
  );

  it.each(words.flatMap(({ pass }) => pass))("find nothing in %s", (sentence) => {
    expect(breakWordsIn(sentence)).toEqual([]);
  });
});

it("finds that inspections of Tianjin are counted more narrowly in 2022, and the outline is another", async () => {
  const seeds = await readReports("seeds");
  expect(codes(seeds, { indicator })).toEqual([
    [2018, 2022, "outline/period", "D", "note"],
    [2018, 2022, "crosswalk/narrower", "B", "warning"],
  ]);
  const all = seriesBreaks(seeds);
  expect(new Set(all.toArray("agency"))).toEqual(new Set(["天津市科学技术局"]));
  expect(all.filter(({ code }) => code.startsWith("scope/")).length).toBe(0);
});
