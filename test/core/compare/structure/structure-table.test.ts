import { describe, expect, it } from "vitest";
import { readReports, reportMeasures, structureTable, type ReportGrouping } from "@fazhi/core";
import { madeReadings } from "./made-report.ts";

const seeds = await readReports("seeds");

describe("structureTable", () => {
  it("says of the seeds which contents are there, in which order, and whether causes are given", () => {
    const rows = structureTable(seeds).rows();
    expect(rows.map(({ report, order, has_causes, other }) => [report, order, has_causes, other])).toEqual([
      ["binhai-kjj-2023", "measures > first_responsible > problems > plan", false, false],
      ["jincheng-kjj-2023", "first_responsible > measures > problems > other > plan", false, true],
      ["tianjin-kjj-2018", "measures > first_responsible > problems > plan", false, false],
      ["tianjin-kjj-2022", "measures > first_responsible > problems > plan", true, false],
      ["unnamed-city-kjj-2022", "first_responsible > measures > problems > plan", true, false],
    ]);
    expect(rows.every(({ in_rule_order }) => in_rule_order === false)).toBe(true);
  });

  it("keeps to the measures of reports", () => {
    for (const [index, row] of structureTable(seeds).rows().entries()) {
      const measures = new Map(reportMeasures(seeds.readings[index]!).map(({ id, value }) => [id as string, value]));
      expect([row.characters, row.sentences, row.blocks, row.topics]).toEqual(
        ["meta.chars", "meta.sentences", "meta.blocks_present", "meta.topics_present"].map((id) => measures.get(id)),
      );
    }
  });

  it("knows the order of the rule, a content that only the text has, and a report without shortcomings", () => {
    const readings = madeReadings(
      { year: 2020, body: "一、主要举措\n修订制度3项。\n二、存在的不足\n普法形式单一。\n三、下一步打算\n加强普法。" },
      { year: 2021, body: "一、主要举措\n局长认真落实第一责任人职责。修订制度3项。" },
    );
    const [first, second] = structureTable(readings).rows();
    expect(first).toMatchObject({ order: "measures > problems > plan", in_rule_order: true, has_causes: false });
    expect(second).toMatchObject({
      first_responsible: true,
      first_responsible_by: "text",
      measures_by: "heading",
      plan: false,
      plan_by: null,
      in_rule_order: null,
      has_causes: null,
    });
  });

  it("puts reports together, with shares of those that can have the thing", () => {
    const [province] = structureTable(seeds, { by: "level" }).filter({ group: "province" }).rows();
    expect(province).toMatchObject({ reports: 2, with_problems: 2, causes_share: 0.5, characters_median: 9198.5 });
    expect(structureTable(seeds, { by: "region" }).toArray("group")).toEqual([
      "天津市",
      "天津市滨海新区",
      "山西省晋城市",
      null,
    ]);
  });

  it("warns of reports without headings, of which it cannot know what is not there", () => {
    const readings = madeReadings(
      { year: 2021, body: "我局开展检查26次。\n下一步，我局将更换站牌。" },
      { year: 2022, body: "一、主要举措\n开展检查2次。" },
    );
    for (const table of [structureTable(readings), structureTable(readings, { by: "year" })])
      expect(table.notes).toMatchObject([{ code: "structure/no-headings", reports: ["青川市交通运输局-2021"] }]);
    expect(structureTable(seeds).notes).toEqual([]);
  });

  it("is empty of no reports, grouped or not", () => {
    const nothing = { readings: [], skipped: [] };
    expect([structureTable(nothing).length, structureTable(nothing, { by: "year" }).length]).toEqual([0, 0]);
  });

  it("refuses a label that reports do not have", () => {
    expect(() => structureTable(seeds, { by: "planet" as ReportGrouping })).toThrow(
      expect.objectContaining({ code: "structure/unknown-grouping" }),
    );
  });
});
