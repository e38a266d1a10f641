import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compareAgencies } from "@fazhi/core";
import { type ChartSpec, ranking, renderHtml } from "@fazhi/viz";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawnTables } from "../../../packages/viz/src/chart-page/drawn-tables.ts";
import { type Browser, hasBrowser, openBrowser, untried } from "../chromium.ts";
import { everyChart } from "../every-chart.ts";
import { hostileReadings } from "../page/hostile-readings.ts";
import { inspections } from "../sample-comparisons.ts";

const hostile = (): ChartSpec =>
  ranking(compareAgencies(hostileReadings(), { indicator: "enforcement.inspections" }), {
    language: "zh-CN",
    readerPages: "pages",
  });

describe("renderHtml", () => {
  it("holds a table of what is drawn, with the quotes and where they stand", () => {
    const spec = ranking(inspections, { language: "en", readerPages: "pages" });
    const [table, ...others] = drawnTables(spec);
    expect(others).toEqual([]);
    expect(table!.headers).toEqual(["Report", "Value", "As printed"]);
    for (const { cells, href } of table!.rows) {
      expect(cells.every((cell) => cell !== "")).toBe(true);
      expect(href).toMatch(/^pages\/.*#quote-\d+-\d+$/);
    }
  });

  it("takes the data of a layer from the view around it, numbers as readers write them, and leads to pages only", () => {
    const encoding = {
      tooltip: [{ field: "name", title: "N" }, { field: "count" }, { field: "none", title: "empty" }],
      href: { field: "href" },
    };
    const spec = {
      ...ranking(inspections, { language: "zh-CN" }),
      vconcat: [
        {
          data: {
            values: [
              { name: "甲", count: 12_000, href: "javascript:1" },
              { name: "乙", count: null, href: "p.html#a" },
            ],
          },
          layer: [
            { mark: "point", encoding },
            { mark: "rule", encoding },
          ],
        },
      ],
    };
    expect(drawnTables(spec)).toEqual([
      {
        headers: ["N", "count"],
        rows: [
          { cells: ["甲", "1.2万"], href: null },
          { cells: ["乙", ""], href: "p.html#a" },
        ],
      },
    ]);
  });

  it("is the same page for the same chart, in the chart's language and theme, and runs and loads nothing", async () => {
    const spec = ranking(inspections, { language: "en", theme: "dark" });
    const page = await renderHtml(spec, { name: "inspections" });
    expect(page).toBe(await renderHtml(spec, { name: "inspections" }));
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<meta name="color-scheme" content="dark">');
    expect(page).toContain(
      "default-src &#39;none&#39;".replaceAll("&#39;", page.includes("&#39;none&#39;") ? "&#39;" : "'"),
    );
    expect(page).not.toMatch(/<script|script-src|src="http/);
    expect(page).toContain('download="inspections.csv"');
  });

  it("lets what can be saved be what it says", async () => {
    const spec = ranking(inspections, { language: "zh-CN" });
    const page = await renderHtml(spec);
    const saved = new Map(
      [...page.matchAll(/download="([^"]*)" href="data:[^;]*;base64,([^"]*)"/g)].map(([, name, data = ""]) => [
        name,
        Buffer.from(data, "base64").toString(),
      ]),
    );
    expect([...saved.keys()]).toEqual(["chart.svg", "chart.csv", "chart.json"]);
    expect(saved.get("chart.svg")).toMatch(/^<svg [\s\S]*@font-face[\s\S]*<\/svg>$/);
    expect(saved.get("chart.csv")).toMatch(/^\ufeff报告,数值,原文\r\n/);
    expect(JSON.parse(saved.get("chart.json")!)).toEqual(spec);
  });

  it("escapes what reports say", async () => {
    const page = await renderHtml(hostile());
    const shown = page.replace(/"data:[^"]*"/g, "");
    expect(shown).not.toMatch(/<img|<iframe|<script|<style>\*|<svg\/onload|javascript:window[^&]*'>/);
    expect(shown).toContain("&lt;img src=x");
  });
});

const MISSING = untried("the page of a chart");

it("has a browser to be tried in", () => {
  if (!hasBrowser) process.stderr.write(`\n${MISSING}\n`);
  expect(hasBrowser || process.env["CI"] !== "true", MISSING).toBe(true);
});

describe.runIf(hasBrowser)("the page of a chart in Chromium", () => {
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "fazhi-chart-page-"));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(spec: ChartSpec) {
    const page = await (await browser.newContext({ viewport: { width: 1000, height: 900 } })).newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url());
    });
    const file = join(folder, "chart.html");
    await writeFile(file, await renderHtml(spec));
    await page.goto(pathToFileURL(file).href);
    return { page, complaints };
  }

  it.each(everyChart.filter(({ name }) => /-(inspections|manyYears|nothing|mentioned|of-nothing)-/.test(name)))(
    "shows $name, says nothing to the console and asks for nothing",
    async ({ draw }) => {
      const { page, complaints } = await open(draw());
      const box = await page.locator("figure svg").boundingBox();
      expect(box!.width).toBeGreaterThan(200);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1000);
      expect(await page.locator("h1").textContent()).not.toBe("");
      expect(complaints).toEqual([]);
    },
  );

  it("shows the words of a mark when it is pointed at, and leads to them", async () => {
    const { page } = await open(ranking(inspections, { language: "zh-CN", readerPages: "pages" }));
    const marks = page.locator("figure svg a title");
    expect(await marks.count()).toBeGreaterThan(1);
    expect(await marks.first().textContent()).toMatch(/原文「/);
    const link = page.locator("tbody a").first();
    expect(await link.getAttribute("href")).toMatch(/^pages\//);
    expect(await page.locator("tbody tr").count()).toBe(
      drawnTables(ranking(inspections, { language: "zh-CN" }))[0]!.rows.length,
    );
  });

  it("saves the picture", async () => {
    const { page, complaints } = await open(ranking(inspections, { language: "zh-CN" }));
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("a[download]").first().click()]);
    expect(download.suggestedFilename()).toBe("chart.svg");
    expect(complaints).toEqual([]);
  });

  it("runs nothing that a report says, and shows it as words", async () => {
    const { page, complaints } = await open(hostile());
    expect(await page.evaluate("window.hit")).toBeUndefined();
    expect(await page.locator("script, img, iframe, style").count()).toBe(1);
    expect((await page.locator("tbody").allTextContents()).join("")).toContain("<script>window.hit=1</script>");
    expect(complaints).toEqual([]);
  });
});
