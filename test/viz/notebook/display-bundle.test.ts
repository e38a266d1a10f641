import {
  comparisonTable,
  coverageOf,
  observationsFrame,
  panelOf,
  rankAgencies,
  readReports,
  readText,
  type Reading,
} from "@fazhi/core";
import { altText, displayBundle, ranking, type Displayable, type DisplayOptions } from "@fazhi/viz";
import { beforeAll, describe, expect, it } from "vitest";
import { inspections } from "../sample-comparisons.ts";

const readings = await readReports("seeds");
const report = (id: string): Reading => readings.readings.find((one) => one.report.id === id)!;
const spec = ranking(inspections, { language: "zh-CN" });
const HTML = ["text/html", "text/plain"];

describe("a chart", () => {
  it("is live for JupyterLab, a picture, and the chart in words", async () => {
    const bundle = await displayBundle(spec, { scale: 1 });
    expect(Object.keys(bundle)).toEqual(["application/vnd.vegalite.v5+json", "image/png", "text/plain"]);
    expect(bundle["application/vnd.vegalite.v5+json"]).toEqual({
      ...spec,
      $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    });
    const png = Buffer.from(String(bundle["image/png"]), "base64");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(bundle["text/plain"]).toBe(altText(spec));
  });

  it("is drawn at the scale that is asked for", async () => {
    const widthOf = async (scale: number): Promise<number> =>
      Buffer.from(String((await displayBundle(spec, { scale }))["image/png"]), "base64").readUInt32BE(16);
    expect(await widthOf(2)).toBe(2 * (await widthOf(1)));
  });
});

/** What is shown, with options, and words that both of its forms hold. */
const SHOWN: readonly (readonly [string, Displayable, DisplayOptions, readonly string[]])[] = [
  ["a frame", observationsFrame(readings).select("report", "quote"), { rows: 3 }, ["binhai-kjj-2023", "more rows"]],
  ["a frame in Chinese", observationsFrame(readings), { rows: 3, language: "zh-CN" }, ["行从略"]],
  ["an analysis", rankAgencies(readings, { indicator: "decisions.legal_reviews" }), {}, ["Goldstein"]],
  ["a table", comparisonTable(inspections), { rows: 1 }, [inspections.rows[0]!.agency, "more row"]],
  ["a comparison", inspections, { language: "zh-CN" }, ["可以怎么说", inspections.rows[0]!.agency]],
  ["a comparison in English", inspections, {}, ["What may be said"]],
  ["a coverage", coverageOf(readings), { language: "zh-CN" }, ["●", "未提及", "权责清单事项总数"]],
  ["a coverage in English", coverageOf(readings), { rows: 2 }, ["●", "not mentioned", "more rows"]],
  ["reports", readings, {}, ["tianjin-kjj-2018", "5 reports"]],
  ["a panel", panelOf(readings).mergeRepeats(), { language: "zh-CN" }, ["5 份报告"]],
  ["a report", report("tianjin-kjj-2022").report, {}, ["市科技局 (2022)", "Outline"]],
  [
    "a reading",
    report("tianjin-kjj-2018"),
    { language: "zh-CN", rows: 2 },
    ["天津市科学技术局（2018 年）", "结构", "共读出 105 处数字", "前 2 处数字（共 105 处）", "行政复议"],
  ],
  ["a reading in English", report("tianjin-kjj-2018"), {}, ["First 10 of 105 statements", "Conflict", "reported fact"]],
];

describe.each(SHOWN)("%s", (_, thing, options, words) => {
  let bundle: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    bundle = await displayBundle(thing, options);
  });

  it("is HTML and text", () => expect(Object.keys(bundle)).toEqual(HTML));

  it.each(HTML)("says in %s what it is", (form) => {
    for (const word of words) expect(bundle[form]).toContain(word);
  });
});

describe("a reading", () => {
  it("marks the quotes in their sentences", async () => {
    const bundle = await displayBundle(report("binhai-kjj-2023"));
    expect(bundle["text/html"]).toMatch(/<mark [^>]*>法制审核42次<\/mark>/);
    expect(bundle["text/plain"]).toContain("【法制审核42次】");
  });

  it("counts every number once, by status and by its indicator", async () => {
    const reading = report("tianjin-kjj-2018");
    const html = String((await displayBundle(reading))["text/html"]);
    const row = (name: string): readonly number[] =>
      [...(new RegExp(`scope="row"[^>]*>${name}</th>(.*)</tr>`).exec(html)?.[1] ?? "").matchAll(/>(\d+)</g)].map(
        ([, n]) => Number(n),
      );
    const [all, ...parts] = ["all", "reported fact", "plan or goal", "not the agency(?:'|&#39;)s own work"].map(row);
    expect(all?.at(-1)).toBe(reading.observations.length);
    all?.forEach((sum, at) => expect(parts.reduce((total, part) => total + part[at]!, 0)).toBe(sum));
  });

  it("goes by the name that the catalog gives", async () => {
    const bundle = await displayBundle(report("binhai-kjj-2023"));
    expect(bundle["text/plain"]).toMatch(/^天津市滨海新区科学技术局 \(2023\)/);
  });

  it("says so where there is no heading and no number", async () => {
    const bundle = await displayBundle(readText("某局没有写什么。", { id: "empty" }));
    expect(bundle["text/plain"]).toContain("The text has no headings.");
    expect(bundle["text/plain"]).toContain("No number was read from the text.");
  });
});

describe("words of a report that are markup", () => {
  const evil = `<img src=x onerror=alert(1)>2023年法治政府建设年度报告\n\n一、<script>alert(1)</script>工作\n\n全年<b>开展行政执法检查40次</b>，"'&。`;

  it.each([
    ["a reading", (reading: Reading) => reading],
    ["a report", ({ report }: Reading) => report],
    ["readings", (reading: Reading) => ({ readings: [reading], skipped: [] })],
    ["a coverage", (reading: Reading) => coverageOf({ readings: [reading], skipped: [] })],
  ] as const)("stay words: %s", async (_, thing) => {
    const html = String((await displayBundle(thing(readText(evil, { id: "<i>evil" }))))["text/html"]);
    expect(html).not.toMatch(/<(script|img|b|i)\b/);
    expect(html).toMatch(/&lt;/);
  });
});

describe("what cannot be shown", () => {
  it.each([
    [undefined, "undefined"],
    [3, "a number"],
    ["text", "a string"],
    [[1, 2], "an array of 2"],
    [{}, "an empty object"],
    [{ a: 1, b: 2 }, "an object with a, b"],
  ])("is refused: %j", async (thing, kind) => {
    await expect(displayBundle(thing as unknown as Displayable)).rejects.toMatchObject({
      code: "notebook/not-displayable",
      what: `${kind} is nothing that display can show`,
    });
  });

  it("is a promise, and the fault says to await it", async () => {
    const promise = readReports("seeds") as unknown as Displayable;
    await expect(displayBundle(promise)).rejects.toMatchObject({ code: "notebook/not-awaited" });
  });

  it.each([
    [{ rows: -1 }, "rows"],
    [{ rows: 1.5 }, "rows"],
    [{ rows: Number.NaN }, "rows"],
    [{ scale: 0 }, "scale"],
    [{ language: "de" }, "language"],
  ])("are options that cannot be: %j", async (options, name) => {
    const asked = displayBundle(readings, options as unknown as DisplayOptions);
    await expect(asked).rejects.toMatchObject({
      code: "notebook/bad-option",
      what: expect.stringMatching(new RegExp(`^${name} is`)),
    });
  });
});
