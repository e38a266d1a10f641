import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReports, reportMeasures, type Readings, topicShares, type TopicSharesOptions } from "@fazhi/core";
import { madeReadings } from "./made-report.ts";

const seeds = await readReports("seeds");

const sumBy = (
  readings: Readings,
  options: TopicSharesOptions,
  column: "characters" | "share" | "sentences" | "quantities",
) => {
  const sums = new Map<string, number>();
  for (const row of topicShares(readings, options)) {
    sums.set(row.report, (sums.get(row.report) ?? 0) + (row[column] ?? 0));
  }
  return [...sums.values()];
};

const VARIANTS: readonly TopicSharesOptions[] = [
  { of: "topics" },
  { of: "topics", several: "equally" },
  { of: "blocks" },
];

describe("topicShares", () => {
  it.each(VARIANTS)("loses nothing of the seeds: %o", (options) => {
    const value = (id: string) =>
      seeds.readings.map((reading) => reportMeasures(reading).find((one) => one.id === id)?.value);
    for (const share of sumBy(seeds, options, "share")) expect(share).toBeCloseTo(1, 9);
    const whole = (column: "characters" | "sentences" | "quantities") =>
      sumBy(seeds, options, column).map((sum) => Number(sum.toFixed(6)));
    expect(whole("characters")).toEqual(value("meta.chars"));
    expect(whole("sentences")).toEqual(value("meta.sentences"));
    expect(whole("quantities")).toEqual(value("meta.quantities"));
  });

  it("counts what stands under a heading, and what stands under none", () => {
    const body =
      "2022年工作如下。\n一、主要举措\n（一）严格规范公正文明执法\n开展检查12次。未发生行政复议案件。\n（二）加强普法宣传\n举办讲座。";
    const rows = topicShares(madeReadings({ year: 2022, body })).rows();
    const row = (part: string) => rows.find((one) => one.part === part);
    expect(row("enforcement")).toMatchObject({
      characters: 11 + 5 + 9,
      sentences: 2,
      quantified_share: 1,
      quantities: 2,
      quantities_per_1000: 80,
      zeros: 1,
    });
    expect(row("publicity")).toMatchObject({ quantified_share: 0, quantities_per_1000: 0 });
    expect(row("emergency")).toMatchObject({
      characters: 0,
      share: 0,
      quantified_share: null,
      quantities_per_1000: null,
    });
    expect(row("unassigned")?.sentences).toBe(1);
  });

  it("divides text under a heading of several topics as asked, and says that there is some", () => {
    const readings = madeReadings({ year: 2022, body: "一、加强行政执法和政务公开\n开展检查。" });
    const shares = (several: "first" | "equally") =>
      topicShares(readings, { several })
        .filter((row) => row.characters > 0 && row.part !== "unassigned")
        .rows();
    expect(
      shares("first").map(({ part, characters, characters_shared }) => [part, characters, characters_shared]),
    ).toEqual([["enforcement", 16, 16]]);
    expect(shares("equally").map(({ part, characters }) => [part, characters])).toEqual([
      ["enforcement", 8],
      ["openness", 8],
    ]);
    expect(topicShares(readings).notes.map(({ code }) => code)).toEqual(["topic-shares/several-topics"]);
  });

  it("looks at one block alone where asked", () => {
    const rows = topicShares(seeds, { within: "plan" }).filter({ report: "jincheng-kjj-2023" }).rows();
    const [plan] = topicShares(seeds, { of: "blocks" }).filter({ report: "jincheng-kjj-2023", part: "plan" }).rows();
    expect(rows.reduce((sum, { characters }) => sum + characters, 0)).toBe(plan?.characters);
    expect(rows.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
  });
});

const LINES = [
  "一、主要举措",
  "二、存在的不足和下一步打算",
  "（一）加强执法和普法",
  "1.加强政务公开",
  "一是开展检查12次。",
  "下一步，我局将加强培训。",
  "没有标题的话，说完了。",
  "",
  "数字100%",
];

it("gives each character of any report to one row, whatever its headings", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES), { maxLength: 14 }),
      fc.constantFrom(...VARIANTS),
      (lines, options) => {
        const readings = madeReadings({ year: 2022, body: lines.join("\n") });
        expect(sumBy(readings, options, "share")[0]).toBeCloseTo(1, 9);
        const chars = reportMeasures(readings.readings[0]!).find(({ id }) => id === "meta.chars")?.value;
        expect(sumBy(readings, options, "characters")[0]).toBeCloseTo(Number(chars), 9);
      },
    ),
  );
});
