import { describe, expect, it } from "vitest";
import { AGENCIES, REFORMS } from "../../../packages/core/src/generated/agency.ts";
import { agencyKinds, isBorneIn } from "../../../packages/core/src/report/agency-kind.ts";
import { findDivision } from "../../../packages/core/src/report/find-division.ts";
import { identifyAgency } from "../../../packages/core/src/report/identify-agency.ts";
import { namePartsOf } from "../../../packages/core/src/report/name-parts.ts";

const names = agencyKinds().flatMap(({ id, names }) => names.map((name) => ({ id, name })));
const jincheng = findDivision("晋城市");
const yearOf = (name: (typeof names)[number]["name"]): number =>
  [2012, 2014, 2016, 2020, 2022, 2024].find((year) => isBorneIn(name, year)) ?? 0;

describe("the registry of agencies", () => {
  it.each(names)("knows $name.full of a city, in full and short", ({ id, name }) => {
    const year = yearOf(name);
    expect(year).toBeGreaterThan(0);
    const full = identifyAgency(`晋城市${name.full}`, { division: jincheng, year });
    expect(full).toMatchObject({ kinds: [id], body: name.full, name: `晋城市${name.full}` });
    for (const short of name.short)
      expect(identifyAgency(`市${short}`, { division: jincheng, year }).kinds).toEqual([id]);
  });

  it("writes no two bodies of one time alike", () => {
    for (const year of [2012, 2016, 2020, 2024]) {
      const borne = names.filter(({ name }) => isBorneIn(name, year));
      const words = borne.flatMap(({ id, name }) =>
        [...new Set([name.full, ...name.short])].map((word) => `${word} ${id}`),
      );
      expect(new Set(words.map((word) => word.split(" ")[0])).size).toBe(new Set(words).size);
    }
  });

  it.each(AGENCIES.together)("knows $short for $full", ({ short, full, kinds }) => {
    const said = { division: jincheng, year: 2022 };
    expect(identifyAgency(`市${short}`, said)).toMatchObject({ kinds: [...kinds].sort(), body: full });
    expect(identifyAgency(`晋城市${full}`, said).kinds).toEqual([...kinds].sort());
  });

  it.each(AGENCIES.within)("takes $example for the agency", ({ word, example }) => {
    const inner = identifyAgency(example, { division: jincheng, year: 2022 });
    expect(inner).toEqual(identifyAgency(example.slice(0, -word.length), { division: jincheng, year: 2022 }));
    expect(inner.kinds).not.toEqual([]);
  });

  it("names the document of every reform, and says that none was checked", () => {
    for (const { document, checked, year, local } of REFORMS) {
      expect(document).not.toBe("");
      expect(checked).toBe(false);
      expect(local).toBeGreaterThanOrEqual(year);
    }
  });
});

describe("identifyAgency", () => {
  it.each([
    ["市科技局", "天津市", 2018, "天津市科学技术局", ["science"]],
    ["市科委", "天津市", 2016, "天津市科学技术委员会", ["science"]],
    ["区科技局", "天津市滨海新区", 2023, "天津市滨海新区科学技术局", ["science"]],
    ["县水利局", "河北省石家庄市正定县", 2021, "正定县水利局", ["water"]],
    [
      "漳州市龙文区科技和工业信息化局",
      "福建省漳州市龙文区",
      2022,
      "漳州市龙文区科技和工业信息化局",
      ["industry", "science"],
    ],
    ["国家税务总局晋城市税务局", "山西省晋城市", 2023, "国家税务总局晋城市税务局", ["tax"]],
    ["正定县曲阳桥镇人民政府", "", 2023, "正定县曲阳桥镇人民政府", ["government"]],
    ["望川县自然资源局", "", 2023, "望川县自然资源局", ["natural-resources"]],
    ["晋城市公安局城区分局", "山西省晋城市", 2023, "晋城市公安局城区分局", []],
    ["市场监督管理局", "", 2023, null, ["market"]],
    ["市农业局", "山西省晋城市", 2017, "晋城市农业局", ["agriculture"]],
    ["市某某促进中心", "山西省晋城市", 2017, "晋城市某某促进中心", []],
  ])("%s of %s in %i is %s", (name, region, year, registered, kinds) => {
    expect(identifyAgency(name, { division: findDivision(region), year })).toMatchObject({ name: registered, kinds });
  });

  it("says what came before and after, with the order", () => {
    const tianjin = findDivision("天津市");
    const [before] = identifyAgency("市科技局", { division: tianjin, year: 2022 }).predecessors;
    expect(before).toMatchObject({ name: "天津市科学技术委员会", how: "renamed", year: 2018, checked: false });
    const quality = identifyAgency("市质监局", { division: tianjin, year: 2017 });
    expect(quality.successors).toMatchObject([{ name: "天津市市场监督管理局", how: "merged" }]);
    const market = identifyAgency("市市场监管局", { division: tianjin, year: 2020 });
    expect(market.predecessors.map(({ kind }) => kind)).toEqual([
      "market",
      "industry-commerce",
      "quality",
      "food-drug",
    ]);
  });

  it("lets a place keep a name that others gave up", () => {
    const beijing = identifyAgency("市科委", { division: findDivision("北京市"), year: 2023 });
    expect(beijing).toMatchObject({ name: "北京市科学技术委员会", until: null, successors: [] });
    const tianjin = identifyAgency("市科委", { division: findDivision("天津市"), year: 2016 });
    expect(tianjin).toMatchObject({ until: 2019, successors: [{ name: "天津市科学技术局" }] });
  });

  it.each([
    ["国家税务总局晋城市税务局", "国家税务总局", "晋城市", "税务局"],
    ["中共晋城市委宣传部", "中共", "晋城市", "委宣传部"],
    ["市科委", "", "", "科委"],
    ["晋城市科学技术局（章）", "", "晋城市", "科学技术局"],
    ["市场监督管理局", "", "", "市场监督管理局"],
  ])("parts %s", (name, lead, place, body) => {
    expect(namePartsOf(name.normalize("NFKC"))).toEqual({ lead, place, body });
  });
});
