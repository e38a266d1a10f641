import { describe, expect, it } from "vitest";
import { DIVISIONS, REGION } from "../../../packages/core/src/generated/region.ts";
import { bareDivisionOf } from "../../../packages/core/src/report/bare-division.ts";
import { levelOfCode } from "../../../packages/core/src/report/division.ts";
import { divisionTable, shortNamesOf } from "../../../packages/core/src/report/division-table.ts";
import { divisionsInText } from "../../../packages/core/src/report/divisions-in-text.ts";
import { divisionPrefix, findDivision, onlyOne } from "../../../packages/core/src/report/find-division.ts";

const rows = DIVISIONS.split("\n");

const named = [
  ["晋城市", "山西省晋城市", "city"],
  ["晋城", "山西省晋城市", "city"],
  ["山西省晋城市", "山西省晋城市", "city"],
  ["山西晋城", "山西省晋城市", "city"],
  ["晋城市城区", "山西省晋城市城区", "county"],
  ["滨海新区", "天津市滨海新区", "county"],
  ["天津滨海新区", "天津市滨海新区", "county"],
  ["浦东", "上海市浦东新区", "county"],
  ["天津", "天津市", "province"],
  ["吉林", "吉林省", "province"],
  ["内蒙古", "内蒙古自治区", "province"],
  ["延边州", "吉林省延边朝鲜族自治州", "city"],
  ["锡林郭勒盟", "内蒙古自治区锡林郭勒盟", "city"],
  ["大兴安岭地区", "黑龙江省大兴安岭地区", "city"],
  ["仙桃市", "湖北省仙桃市", "county"],
  ["昆山", "江苏省苏州市昆山市", "county"],
  ["土默特左旗", "内蒙古自治区呼和浩特市土默特左旗", "county"],
  ["香港", "香港特别行政区", "province"],
  ["台湾", "台湾省", "province"],
] as const;

describe("findDivision", () => {
  it.each(named)("finds %s", (name, fullName, level) => {
    expect(findDivision(name)).toMatchObject({ fullName, level });
  });

  it.each(["", "市", "某市", "晋城市科技局", "朝阳区", "鼓楼区", "火星省"])(
    "finds nothing, or no one thing, called 「%s」",
    (name) => {
      expect(findDivision(name)).toBeNull();
    },
  );

  it("tells namesakes apart by what holds them", () => {
    expect(findDivision("朝阳区", { within: "北京市" })?.code).toBe("110105");
    expect(findDivision("朝阳区", { within: findDivision("吉林省")! })?.code).toBe("220104");
    expect(findDivision("长春市朝阳区")?.code).toBe("220104");
    expect(findDivision("晋城市", { within: "河北省" })).toBeNull();
    expect(findDivision("晋城市", { within: "某省" })).toBeNull();
  });

  it.each([
    ["密云县", 2014, "110228"],
    ["密云县", 2020, null],
    ["密云区", 2014, null],
    ["密云区", 2020, "110118"],
    ["莱芜市", 2016, "371200"],
    ["莱芜市", 2022, null],
    ["简阳市", 2015, "512081"],
    ["简阳市", 2020, "510185"],
  ])("knows of %s in %i", (name, year, code) => {
    expect(findDivision(name, { year })?.code ?? null).toBe(code);
  });

  it("prefers what is listed now where no year is given, and still knows what is not", () => {
    expect(findDivision("简阳市")?.fullName).toBe("四川省成都市简阳市");
    expect(findDivision("密云县")?.until).toBe(2015);
  });
});

describe("onlyOne", () => {
  it("takes the division that began where another of its name ended in the year", () => {
    const nyima = divisionTable().byName.get("尼玛县") ?? [];
    expect([2016, 2017, 2020].map((year) => onlyOne(nyima, year)?.fullName)).toEqual([
      "西藏自治区那曲地区尼玛县",
      "西藏自治区那曲市尼玛县",
      "西藏自治区那曲市尼玛县",
    ]);
    expect(onlyOne(nyima)?.fullName).toBe("西藏自治区那曲市尼玛县");
  });

  it("leaves namesakes of one year apart", () => {
    expect(onlyOne(divisionTable().byName.get("朝阳区") ?? [], 2020)).toBeNull();
  });
});

describe("divisionPrefix", () => {
  it.each([
    ["天津市滨海新区科学技术局", "天津市滨海新区", 7],
    ["晋城市科学技术局", "山西省晋城市", 3],
    ["深圳证监局", "广东省深圳市", 2],
    ["公安县公安局", "湖北省荆州市公安县", 3],
  ])("reads the division at the beginning of %s", (name, fullName, length) => {
    expect(divisionPrefix(name)).toMatchObject({ divisions: [{ fullName }], length });
  });

  it.each(["公安局", "市科技局", "司法部", "荆州公安局"])("takes no county's short name out of %s", (name) => {
    expect(divisionPrefix(name)?.divisions.some(({ level }) => level === "county") ?? false).toBe(false);
  });
});

describe("the table of divisions", () => {
  it("has every row once, in order, each with those above it", () => {
    const codes = rows.map((row) => row.slice(0, 6));
    expect(new Set(rows.map((row) => row.split(" ").slice(0, 2).join(" "))).size).toBe(rows.length);
    expect(codes.filter((code) => levelOfCode(code) === "province")).toHaveLength(34);
    for (const code of codes) expect(codes).toContain(`${code.slice(0, 2)}0000`);
  });

  it("has names and years that can be", () => {
    for (const division of [...divisionTable().byName.values()].flat()) {
      expect(division.name).toMatch(/^\p{Script=Han}{2,}$/u);
      expect(division.fullName.endsWith(division.name)).toBe(true);
      if (division.from !== null && division.until !== null) expect(division.from).toBeLessThanOrEqual(division.until);
    }
  });

  it.each([...REGION.suffixes, ...REGION.peoples])(
    "shortens the data's own example, $example",
    ({ word, example, short, ...entry }) => {
      expect(example).toContain(word);
      expect(shortNamesOf(example)).toContain(short);
      if ("also" in entry && entry.also !== "") expect(shortNamesOf(example)).toContain(entry.also);
    },
  );

  it.each(REGION.bare)("reads the data's own example, $example", ({ word, level, example, unless }) => {
    expect(bareDivisionOf(example)).toMatchObject({ word, level });
    for (const other of unless) expect(bareDivisionOf(`${other}局`)).toBeNull();
  });
});

describe("divisionsInText", () => {
  it("finds full names and where they stand", () => {
    const text = "落实《天津市重大行政决策程序规定》,滨海新区与上海等地交流。";
    const found = divisionsInText(text);
    expect(found.map(({ name }) => name)).toEqual(["天津市", "滨海新区"]);
    for (const { name, start, end } of found) expect(text.slice(start, end)).toBe(name);
  });
});
