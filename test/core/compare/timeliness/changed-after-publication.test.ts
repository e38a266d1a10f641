import { describe, expect, it } from "vitest";
import { changedAfterPublication, changedStatements, readText } from "@fazhi/core";
import { readingsOf } from "../years/agency-of-years.ts";

const copy = (id: string, body: string, agency: string | null = "天津市科学技术局") =>
  readText(`天津市科学技术局2022年法治政府建设年度报告\n\n一、主要举措和成效\n\n${body}\n`, {
    id,
    catalog: {
      file: id,
      agency,
      region: agency === null ? null : "天津市",
      level: "province",
      year: 2022,
      format: null,
      sha256: null,
    },
  });

const first = copy("first", "开展行政检查40次。办理人大建议5件。");
const second = copy("second", "开展行政检查41次。未发生行政诉讼案件。");

describe("copies of one report", () => {
  it("are told apart by their text and by their statements", () => {
    const [row] = changedAfterPublication(readingsOf([first, second])).rows();
    expect(row).toMatchObject({
      agency: "天津市科学技术局",
      year: 2022,
      from_report: "first",
      to_report: "second",
      same_text: false,
      same_words: false,
      added: 1,
      gone: 1,
      changed: 1,
    });
    expect(row?.from_sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.from_sha256).not.toBe(row?.to_sha256);
    expect(row?.quotes).toContain("行政检查40次 → 行政检查41次");
  });

  it("show the words of both", () => {
    const rows = changedStatements(readingsOf([first, second])).rows();
    expect(rows).toContainEqual(
      expect.objectContaining({ change: "changed", indicator: "enforcement.inspections", from_low: 40, to_high: 41 }),
    );
    expect(rows).toContainEqual(expect.objectContaining({ change: "gone", from_low: 5, to_quote: null }));
    expect(rows).toContainEqual(
      expect.objectContaining({ change: "added", indicator: "disputes.litigation_cases", from_quote: null, to_low: 0 }),
    );
  });

  it("are the same words where only blanks differ, and the same text where nothing does", () => {
    const spaced = copy("spaced", "开展行政检查 40 次。办理人大建议 5 件。");
    const [blanks] = changedAfterPublication(readingsOf([first, spaced])).rows();
    expect(blanks).toMatchObject({ same_text: false, same_words: true, added: 0, gone: 0, changed: 0, quotes: "" });
    const [same] = changedAfterPublication(
      readingsOf([first, { ...first, report: { ...first.report, id: "again" } }]),
    ).rows();
    expect(same).toMatchObject({ same_text: true, same_words: true });
  });

  it("stand in order of publication, each against the one before", () => {
    const published = { first: "2023-05-01", second: "2023-03-01" };
    const rows = changedAfterPublication(readingsOf([first, second]), { published }).rows();
    expect(rows).toMatchObject([{ from_report: "second", to_report: "first", from_published_on: "2023-03-01" }]);
    expect(changedAfterPublication(readingsOf([first, second]), { published }).notes).toEqual([]);
    expect(changedAfterPublication(readingsOf([first, second])).notes).toMatchObject([{ code: "copies/no-date" }]);
  });

  it("are none of different years", () => {
    const other = { ...second, catalog: { ...second.catalog!, year: 2021 } };
    expect(changedAfterPublication(readingsOf([first, other])).length).toBe(0);
  });

  it("pairs what stands several times one by one", () => {
    const twice = copy("twice", "开展行政检查40次。累计开展行政检查40次。");
    const once = copy("once", "开展行政检查40次。");
    expect(changedStatements(readingsOf([twice, once])).toArray("change")).toEqual(["gone"]);
  });
});
