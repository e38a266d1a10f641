import { describe, expect, it } from "vitest";
import { readReports, topicMatrix, topicPresence, topicsPresent, sentencesOf } from "@fazhi/core";
import { madeReadings, misquoted } from "./made-report.ts";

const seeds = await readReports("seeds");

describe("topicMatrix", () => {
  it("holds the seeds against the plan of their own period", () => {
    const states = new Map(
      topicMatrix(seeds)
        .rows()
        .map((row) => [row.report, row]),
    );
    expect(states.get("tianjin-kjj-2018")).toMatchObject({
      plan: "2015",
      emergency: "not-asked",
      thought: "not-asked",
      digital: "heading",
      asked: 11,
      present_of_asked: 11,
      present_beside: 2,
    });
    expect(states.get("binhai-kjj-2023")).toMatchObject({ plan: "2021", emergency: "absent", digital: "text" });
    expect(states.get("tianjin-kjj-2022")).toMatchObject({ asked: 14, present_of_asked: 14 });
  });

  it("does not hold a lack against a year of no known plan, and says so", () => {
    const readings = madeReadings({ year: 2031, body: "一、严格规范公正文明执法\n开展检查2次。" });
    const matrix = topicMatrix(readings);
    expect(matrix.row(0)).toMatchObject({
      plan: null,
      enforcement: "heading",
      digital: "no-plan",
      asked: null,
      present_beside: null,
    });
    expect(matrix.notes).toMatchObject([
      { code: "topic-presence/no-plan", reports: [readings.readings[0]!.report.id] },
    ]);
  });
});

describe("topicPresence", () => {
  it("is present where the measure of topics finds it, with words of the report", () => {
    const rows = topicPresence(seeds).rows();
    expect(rows).toHaveLength(75);
    expect(misquoted(seeds, rows)).toEqual([]);
    for (const { report } of seeds.readings) {
      const found = topicsPresent(report, sentencesOf(report)).map(({ id }) => id as string);
      expect(rows.filter((row) => row.report === report.id && row.present).map(({ topic }) => topic)).toEqual(found);
    }
    expect(rows.every(({ present, quote }) => present === (quote !== null))).toBe(true);
  });
});
