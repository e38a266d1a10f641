import { agenciesNamed, Fault, parsePlan, readReports, type Readings } from "@fazhi/core";
import { beforeAll, describe, expect, it } from "vitest";

const good = [
  ["nothing", "", {}],
  [
    "one of each",
    "agencies: 晋城市科学技术局\nyears: 2022\nindicators: enforcement.inspections",
    { agencies: ["晋城市科学技术局"], years: [2022], indicators: ["enforcement.inspections"] },
  ],
  ["a range of years", "years: 2018-2020", { years: [2018, 2019, 2020] }],
  [
    "lists",
    "years: [2018, 2022]\nagencies: [甲局, 乙局]\nlanguage: en\ntitle: A\nmost: 3",
    { years: [2018, 2022], agencies: ["甲局", "乙局"], language: "en", title: "A", most: 3 },
  ],
] as const;

const bad = [
  ["no YAML", "years: [2018", ""],
  ["a field that there is not", "agency: 甲局", "agency"],
  ["a year that is none", "title: x\nyears: soon", "soon"],
  ["a range turned round", "years: 2022-2018", "2022-2018"],
  ["a language that there is not", "language: fr", "fr"],
  ["a list", "- a\n- b", ""],
] as const;

describe("parsePlan", () => {
  it.each(good)("reads %s", async (_, text, plan) => expect(await parsePlan(text, "plan.yaml")).toEqual(plan));

  it.each(bad)("refuses %s, and says where", async (_, text, words) => {
    const fault = await parsePlan(text, "plan.yaml").catch((error: unknown) => error as Fault);
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Fault).code).toBe("question/plan");
    expect((fault as Fault).message).toContain("plan.yaml");
    expect((fault as Fault).message).toContain(words);
  });
});

describe("agenciesNamed", () => {
  let readings: Readings;
  beforeAll(async () => {
    readings = await readReports("seeds");
  });
  const names = [
    ["天津市科学技术局", ["天津市科学技术局"]],
    ["天津市科技局", ["天津市科学技术局"]],
    ["天津科委", ["天津市科学技术局"]],
    ["滨海新区科技局", ["天津市滨海新区科学技术局"]],
    ["科技局", ["天津市滨海新区科学技术局", "晋城市科学技术局", "天津市科学技术局", "市科技局"]],
  ] as const;
  it.each(names)("finds %s", (name, found) => {
    expect(agenciesNamed(readings, name).map((agency) => agency.name)).toEqual(found);
  });

  it("refuses a name that is none, and lists those that are", () => {
    expect(() => agenciesNamed(readings, "财政局")).toThrow(/晋城市科学技术局/);
  });
});
