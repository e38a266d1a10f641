import { describe, expect, it } from "vitest";
import { lawsCited, readReports, reportMeasures, uptake } from "@fazhi/core";
import { madeReadings, misquoted } from "./made-report.ts";

const seeds = await readReports("seeds");

describe("lawsCited", () => {
  it("has as many rows of each seed as the measure counts, each with its first mention", () => {
    const cited = lawsCited(seeds);
    for (const reading of seeds.readings) {
      const counted = reportMeasures(reading).find(({ id }) => id === "meta.laws_cited")?.value;
      expect(cited.filter({ report: reading.report.id }).length).toBe(counted);
    }
    expect(misquoted(seeds, cited.rows())).toEqual([]);
  });

  it("counts mentions under an abbreviation, and says where the first one stands", () => {
    const body = "一、加强行政执法\n落实《青川市道路运输管理条例》（以下简称《条例》）。宣传《条例》。";
    const rows = lawsCited(madeReadings({ year: 2022, body })).rows();
    expect(rows).toMatchObject([
      {
        title: "青川市道路运输管理条例",
        kind: "regulation",
        mentions: 3,
        block: "measures",
        topic: "enforcement",
        quote: "《青川市道路运输管理条例》",
      },
    ]);
  });
});

describe("uptake", () => {
  it("is the share of a year's reports that cite a title, however it is written", () => {
    const table = uptake(seeds, { title: "《中华人民共和国科学技术进步法》" });
    expect(table.rows().map(({ group, reports, citing, share }) => [group, reports, citing, share])).toEqual([
      ["2018", 1, 0, 0],
      ["2022", 2, 2, 1],
      ["2023", 2, 2, 1],
    ]);
    expect(table.rows()).toEqual(uptake(seeds, { title: "科学技术进步法" }).rows());
  });

  it("counts no longer title, and names those that hold it", () => {
    const table = uptake(seeds, { title: "法治政府建设实施纲要" });
    expect(table.rows().every(({ citing }) => citing === 0)).toBe(true);
    expect(table.notes[0]).toMatchObject({ code: "uptake/longer-titles" });
    const whole = uptake(seeds, { title: "法治政府建设实施纲要（2015—2020年）" });
    expect(whole.filter({ group: "2018" }).row(0).citing).toBe(1);
  });

  it.each(["", "  ", "《》"])("refuses %j", (title) => {
    expect(() => uptake(seeds, { title })).toThrow(expect.objectContaining({ code: "structure/empty-title" }));
  });
});
