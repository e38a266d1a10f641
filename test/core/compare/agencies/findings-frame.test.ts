import { describe, expect, it } from "vitest";
import { consistencyTable, findingsFrame, type Reading, readReports } from "@fazhi/core";
import { readingOf } from "../gold-readings.ts";

const finding = (severity: "note" | "conflict", code: string) => ({
  code,
  severity,
  report: "a",
  message: `${code} found`,
  quotes: [
    { quote: "3次", start: 10, end: 12 },
    { quote: "4次", start: 20, end: 22 },
  ],
});

const reading = (id: string, level: "city" | "county", ...findings: ReturnType<typeof finding>[]): Reading => ({
  ...readingOf({ id, year: 2022, catalog: { agency: id, region: `region ${id}`, level } }),
  findings: findings.map((one) => ({ ...one, report: id })),
});

const corpus = {
  readings: [
    reading("a", "county", finding("conflict", "x"), finding("note", "y"), finding("note", "y")),
    reading("b", "county", finding("note", "y")),
    reading("c", "county"),
    reading("d", "city"),
  ],
  skipped: [{ file: "e.pdf", fault: { what: "no text" } as never }],
};

describe("the findings of a corpus", () => {
  it("are a row each, with their words and where they stand", () => {
    const frame = findingsFrame(corpus);
    expect(frame.toArray("report")).toEqual(["a", "a", "a", "b"]);
    expect(frame.row(0)).toEqual({
      ...{ report: "a", agency: "a", region: "region a", level: "county", year: 2022 },
      ...{ code: "x", severity: "conflict", indicator: null, message: "x found" },
      ...{ quotes: "3次 | 4次", starts: "10 | 20", reason: null },
    });
    expect(frame.notes).toMatchObject([{ code: "reports/unread", severity: "warning" }]);
  });

  it("lead back to the words of the seeds", async () => {
    const seeds = await readReports("seeds");
    const frame = findingsFrame(seeds);
    expect(frame.filter({ severity: "conflict" }).length).toBe(1);
    for (const { report, quotes, starts } of frame) {
      const { content } = seeds.readings.find((one) => one.report.id === report)!.report.text;
      const words = quotes.split(" | ");
      for (const [at, start] of starts.split(" | ").map(Number).entries())
        expect(content.startsWith(words[at]!, start)).toBe(true);
    }
  });
});

describe("a table of findings", () => {
  it("counts findings and reports, and keeps groups without any", () => {
    const table = consistencyTable(corpus, { by: "level" });
    expect(table.rows()).toEqual([
      {
        ...{ level: "city", code: null, severity: null, findings: 0, reports_with: 0, share_with: 0 },
        ...{ reports: 1, reports_with_conflict: 0, conflict_share: 0 },
      },
      {
        ...{ level: "county", code: "x", severity: "conflict", findings: 1, reports_with: 1, share_with: 1 / 3 },
        ...{ reports: 3, reports_with_conflict: 1, conflict_share: 1 / 3 },
      },
      {
        ...{ level: "county", code: "y", severity: "note", findings: 3, reports_with: 2, share_with: 2 / 3 },
        ...{ reports: 3, reports_with_conflict: 1, conflict_share: 1 / 3 },
      },
    ]);
  });

  it("is of all reports where nothing divides them", () => {
    const table = consistencyTable(corpus);
    expect(table.columns[0]).toBe("code");
    expect(table.rows().map(({ code, findings, reports }) => [code, findings, reports])).toEqual([
      ["x", 1, 4],
      ["y", 3, 4],
    ]);
    expect(consistencyTable({ readings: [], skipped: [] }).length).toBe(0);
  });
});
