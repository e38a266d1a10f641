import { describe, expect, it } from "vitest";
import {
  compareAgencies,
  comparisonTable,
  coverageOf,
  fromNdjson,
  isExperimental,
  meantBy,
  readText,
  toNdjson,
  verdictSentences,
} from "../../../packages/core/src/index.ts";
import { SEEDS, goldSet } from "../../gold/gold-set.ts";
import { readSentence } from "./read-sentence.ts";

const made = new URL("../../documents/made/", import.meta.url);
const all = [...goldSet(SEEDS.coding, SEEDS.texts), ...goldSet(made, made)].flatMap(({ extracted }) => extracted);

describe("an observation", () => {
  it("means an established indicator or an experimental one, never both", () => {
    expect(all.filter(({ indicator, experimental }) => indicator !== null && experimental !== null)).toEqual([]);
    expect(all.filter(({ indicator }) => indicator !== null && isExperimental(indicator))).toEqual([]);
    expect(all.filter(({ experimental }) => experimental !== null && !isExperimental(experimental))).toEqual([]);
    expect(all.some(({ experimental }) => experimental !== null)).toBe(true);
  });
});

describe("an experimental indicator", () => {
  const rows = [
    ["全年立案8起，同比增长20%", ["enforcement.cases_filed level", "enforcement.cases_filed change"]],
    ["立案由12起减少到8起", ["enforcement.cases_filed from", "enforcement.cases_filed to"]],
    [
      "负责人出庭应诉率98%，比上年提高0.9个百分点",
      ["disputes.head_appearance_rate share", "disputes.head_appearance_rate change"],
    ],
  ] as const;

  it.each(rows)("is carried as an established one is: %s", (say, read) => {
    expect(readSentence(say).map((one) => `${meantBy(one)} ${one.role}`)).toEqual(read);
  });
});

describe("reports that state experimental indicators", () => {
  const text = (cases: number) =>
    `某县水利局2022年法治政府建设年度报告\n一、主要举措\n全年立案${cases}起，开展现场检查40次。`;
  const readings = [8, 12].map((cases) => readText(text(cases), { id: `r${cases}` }));
  const set = { readings, skipped: [] };

  it("are compared by it, with a word of caution and the status of experimental statistics", () => {
    const comparison = compareAgencies(set, { indicator: "enforcement.cases_filed" });
    expect(comparison.rows.map(({ obsStatus, interval }) => [obsStatus, interval?.low])).toEqual([
      ["G", 12],
      ["G", 8],
    ]);
    expect(comparisonTable(comparison).title).toBe("Cases opened (experimental: reliability not measured)");
    expect(verdictSentences(comparison)[0]).toContain("experimental: reliability not measured");
  });

  it("are covered for it only where it is asked for", () => {
    expect(coverageOf(set).indicators).toEqual(["enforcement.inspections"]);
    const { indicators, cells } = coverageOf(set, { experimental: true });
    expect(indicators).toEqual(["enforcement.inspections", "enforcement.cases_filed"]);
    expect(cells.map(({ obsStatus }) => obsStatus)).toEqual(["A", "G", "A", "G"]);
  });

  it("go through NDJSON and back, each id in its own field only", () => {
    const observations = readings.flatMap((reading) => reading.observations);
    expect(fromNdjson(toNdjson(observations))).toEqual(observations);
    const swapped = observations.map((one) => ({ ...one, indicator: one.experimental, experimental: one.indicator }));
    expect(() => fromNdjson(toNdjson(swapped))).toThrow(/indicator|experimental/);
  });
});
