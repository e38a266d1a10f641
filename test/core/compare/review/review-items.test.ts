import { describe, expect, it } from "vitest";
import { fromCorrections, readText, reviewItems, SHIPPED_CODEBOOK, toCorrections, type DoubtKind } from "@fazhi/core";
import { readingOf, statement } from "../gold-readings.ts";

const inspected = (said: Parameters<typeof statement>[0] = {}) => statement({ quote: "检查", ...said });
const itemsOf = (...observations: readonly ReturnType<typeof statement>[]) =>
  reviewItems({ readings: [readingOf({ id: "a", year: 2022, observations })], skipped: [] });

describe("a statement without a reason for doubt", () => {
  it("is not listed, unless all are asked for", () => {
    const readings = { readings: [readingOf({ id: "a", year: 2022, observations: [inspected()] })], skipped: [] };
    expect(reviewItems(readings)).toEqual([]);
    expect(reviewItems(readings, { all: true })).toMatchObject([{ doubts: [], correction: null }]);
  });

  it("two equal ones are none of several", () => {
    expect(itemsOf(inspected({ value: 3 }), inspected({ value: 3 }))).toEqual([]);
  });

  it("nor is a part beside its total", () => {
    expect(itemsOf(inspected({ value: 9 }), inspected({ value: 3, role: "part" }))).toEqual([]);
  });
});

const doubtful: readonly (readonly [DoubtKind, readonly ReturnType<typeof statement>[]])[] = [
  ["several", [inspected({ value: 3 }), inspected({ value: 40, low: 41, high: 49, hedge: "over" })]],
  ["experimental", [inspected({ indicator: null, experimental: SHIPPED_CODEBOOK.ofStanding("experimental")[0]!.id })]],
  ["unmapped", [inspected({ indicator: null })]],
  ["open", [inspected({ hedge: "over", high: null })]],
  ["period", [inspected({ period: "2021" })]],
  ["period", [inspected({ period: "2018/2022" })]],
  ["part", [inspected({ role: "part" })]],
  ["conflict", [inspected({ value: 0, quote: "无检查" }), inspected({ value: 3 })]],
];

describe("a statement with a reason for doubt", () => {
  it.each(doubtful)("%s", (kind, observations) => {
    const items = itemsOf(...observations);
    expect(items).toHaveLength(observations.length);
    for (const { doubts } of items) expect(doubts.map((doubt) => doubt.kind)).toContain(kind);
    if (observations.length > 1)
      expect(items[0]!.doubts.find((doubt) => doubt.kind === kind)!.quotes).toMatchObject([{ start: items[1]!.start }]);
  });

  it("is listed alone where its kind is asked for", () => {
    const readings = {
      readings: [
        readingOf({
          id: "a",
          year: 2022,
          observations: [inspected({ indicator: null }), inspected({ hedge: "over", high: null })],
        }),
      ],
      skipped: [],
    };
    expect(reviewItems(readings, { kinds: ["open"] })).toHaveLength(1);
  });
});

describe("what was decided", () => {
  const text = "某局2022年法治政府建设年度报告\n作出行政处罚3件，开展执法检查26次。\n";
  const [penalties, inspections] = readText(text, { id: "a" }).observations;
  const about = { report: "a", coder: "李", date: "2024-05-01", reason: "见原文" };
  const decide = async (...args: Parameters<typeof toCorrections>[0]) =>
    reviewItems({
      readings: [readText(text, { id: "a", corrections: await fromCorrections(toCorrections(args), "c.yaml") })],
      skipped: [],
    });
  const at = ({ quote, start, end }: NonNullable<typeof penalties>) => ({ ...about, quote, start, end });

  it("is listed with what the library read, changed and rejected alike", async () => {
    const items = await decide(
      { action: "change", ...at(penalties!), set: { value: 4 } },
      { action: "reject", ...at(inspections!) },
    );
    expect(items.map(({ observation, correction }) => [observation.value, correction?.action])).toEqual([
      [3, "change"],
      [26, "reject"],
    ]);
    expect(items[0]!.reads).toMatchObject({ indicator: "enforcement.penalties", value: 3 });
  });
});
