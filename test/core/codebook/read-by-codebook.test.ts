import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  accountFor,
  compareAgencies,
  comparisonTable,
  coverageOf,
  findChecks,
  fromNdjson,
  meantBy,
  parseCodebook,
  readText,
  toNdjson,
  verdictSentences,
  type Codebook,
  type Reading,
} from "../../../packages/core/src/index.ts";

const file = new URL("overlays/good/court-study.yaml", import.meta.url);
const text = (meetings: number) =>
  `某市科技局2023年法治政府建设年度报告\n全年召开府院联席会议${meetings}次，旁听庭审12庭次，飞行抽查7次，示范抽查9次，开展七彩普法活动。`;

let codebook: Codebook;
let readings: readonly Reading[];
beforeAll(async () => {
  codebook = await parseCodebook(readFileSync(file, "utf8"), "court-study.yaml");
  readings = [readText(text(3), { id: "a", codebook }), readText(text(5), { id: "b", codebook })];
});

const told = ({ observations }: Reading) => observations.map((one) => [meantBy(one), one.value, one.unit]);

describe("a report read by a codebook of one's own", () => {
  it("has its indicators, units and names", () => {
    expect(told(readings[0] as Reading)).toEqual([
      ["courts.joint_meetings", 3, "次"],
      ["courts.halls", 12, "庭次"],
      ["enforcement.inspections", 7, "次"],
      [null, 9, "次"],
    ]);
  });

  it("keeps apart what it calls experimental", () => {
    const { observations } = readings[0] as Reading;
    expect(observations[1]).toMatchObject({ indicator: null, experimental: "courts.halls" });
    expect(coverageOf({ readings, skipped: [] }).indicators).not.toContain("courts.halls");
  });

  it("names the entry that decided", () => {
    expect(readings[0]?.observations[2]?.rule).toBe("cue:enforcement.inspections@court-study-1#1");
  });

  it("accounts for numerals by its names and units", () => {
    const classes = accountFor(readings[0] as Reading).map(({ quote, rule }) => [quote, rule]);
    expect(classes).toContainEqual(["七彩普法", "name:own-campaigns"]);
    expect(classes).toContainEqual(["12庭次", "unit:庭次"]);
  });

  it("reads otherwise without it", () => {
    const { observations } = readText(text(3), { id: "a" });
    expect(observations.map(({ indicator }) => indicator)).not.toContain("courts.joint_meetings");
    expect(observations.map(({ unit }) => unit)).not.toContain("庭次");
    expect(observations.find(({ value }) => value === 9)?.indicator).toBe("enforcement.inspections");
  });

  it("is compared by the names of the codebook", () => {
    const comparison = compareAgencies({ readings, skipped: [] }, { indicator: "courts.joint_meetings" });
    expect(comparisonTable(comparison).title).toBe("Joint meetings with courts");
    expect(verdictSentences(comparison)).toEqual([
      "Joint meetings with courts: 某市科技局 2023 (5 次) is higher than 某市科技局 2023 (3 次), by 2 次.",
    ]);
    expect(coverageOf({ readings, skipped: [] }, { experimental: true }).indicators).toEqual([
      "enforcement.inspections",
      "courts.joint_meetings",
      "courts.halls",
    ]);
  });

  it("is checked by its names and units", () => {
    const twice = text(3).replace(
      "飞行抽查",
      "反馈问题5庭次，其中整改4庭次、未整改1庭次。庭审旁听8庭次。召开府院联席会议3次，飞行抽查",
    );
    const reading = readText(twice, { id: "a", codebook });
    const said = [...reading.findings, ...findChecks(reading)].map(({ message }) => message);
    expect(said).toContainEqual(
      expect.stringMatching(/^Joint meetings with courts: the report states 3 次 at 2 places/),
    );
    expect(said).toContainEqual(expect.stringContaining("4 庭次 + 1 庭次 add up to 5 庭次"));
  });

  it("goes through NDJSON and back with its codebook, and not without", () => {
    const observations = readings.flatMap((reading) => reading.observations);
    expect(fromNdjson(toNdjson(observations), { codebook })).toEqual(observations);
    expect(() => fromNdjson(toNdjson(observations))).toThrow(/indicator/);
  });
});
