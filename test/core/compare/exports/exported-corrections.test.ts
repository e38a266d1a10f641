import { expect, it } from "vitest";
import {
  exportTables,
  EXPORT_SCHEMAS,
  fromCorrections,
  fromDataPackage,
  isReviewed,
  panelOf,
  readText,
  sdmxFrame,
  toCorrections,
  toDataPackage,
  type Correction,
} from "@fazhi/core";

const TEXT = `某市水利局2023年法治政府建设年度报告
全年作出行政处罚3件，开展执法检查40余次。另有突击夜查。举办培训2次，再办培训2次。
`;
const plain = readText(TEXT, { id: "a" });
const decider = { report: "a", coder: "李", date: "2024-05-01", reason: '见"附表"，=1+1' } as const;
const on = (words: string) => {
  const { quote, start, end } = plain.observations.find(({ quote }) => quote.includes(words))!;
  return { ...decider, quote, start, end };
};
const found = { start: TEXT.indexOf("突击夜查"), end: TEXT.indexOf("突击夜查") + 4 };
const DECISIONS: readonly Correction[] = [
  { action: "change", ...on("行政处罚3件"), set: { value: 4 } },
  { action: "reject", ...on("执法检查40余次") },
  { action: "add", ...decider, quote: "突击夜查", ...found, observation: { value: 1, unit: "次" } },
];

const corrected = async () => ({
  readings: [readText(TEXT, { id: "a", corrections: await fromCorrections(toCorrections(DECISIONS), "c.yaml") })],
  skipped: [],
});

it("a corrected number says so beside its words, and what the library had read goes with it", async () => {
  const { observations, corrections } = await exportTables(await corrected());
  expect(observations.filter({ review: "change" }).rows()).toMatchObject([
    { value: 4, quote: on("行政处罚3件").quote },
  ]);
  expect(corrections.rows()).toMatchObject([
    { review: "change", statement: 1, coder: "李", read_value: 3, read_indicator: "enforcement.penalties" },
    { review: "reject", statement: null, read_value: 40, read_low: 41, read_high: 49, read_hedge: "over" },
    { review: "add", statement: 2, read_value: null, read_hedge: null },
  ]);
  const numbered = observations.filter({ statement: 2 }).row(0);
  expect([numbered.quote, numbered.review]).toEqual(["突击夜查", "add"]);
});

it("what nobody checked has no review, and no report of ours has a decision", async () => {
  const { observations, corrections } = await exportTables({ readings: [plain], skipped: [] });
  expect(observations.rows().every(({ review }) => review === null)).toBe(true);
  expect(corrections.length).toBe(0);
});

it("decisions come back from a data package as they went", async () => {
  const readings = await corrected();
  const { corrections } = fromDataPackage(await toDataPackage(readings), EXPORT_SCHEMAS);
  expect(corrections.rows()).toEqual((await exportTables(readings)).corrections.rows());
});

it("decisions stay with their statements through the steps of a panel", async () => {
  const panel = panelOf(await corrected())
    .mergeRepeats()
    .joinAgencies({ agency: "水利局", reports: ["a"], because: "merged" });
  const [reading] = panel.readings;
  const [first] = reading!.observations;
  expect(isReviewed(reading!, first!)).toBe(true);
  expect((await exportTables(panel)).corrections.column("statement").toArray()).toEqual([1, null, 2]);
  const statuses = sdmxFrame(panel, { indicators: ["enforcement.penalties"] }).rows();
  expect(statuses).toMatchObject([{ OBS_VALUE: 4, OBS_STATUS: "A" }]);
});
