import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compareAgencies, readText, type Reading } from "@fazhi/core";
import { quoteId, ranking, readerFile, readerHtml, renderSvg } from "@fazhi/viz";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, untried } from "../chromium.ts";

const MISSING = untried("the way from a chart to the page of a report");

const TEXT = `甲县司法局2022年法治政府建设情况报告

一、依法行政
全年开展执法检查40余次。

二、普法宣传
${"持续深入开展法治宣传教育。\n".repeat(80)}
三、下一步打算
严格落实行政执法公示制度。
`;
const reading: Reading = readText(TEXT, { id: "甲县 2022" });
const [stated] = reading.observations;

let folder: string;
let browser: Browser;

/** A chart, and beside it the folder of the pages that its marks lead to. */
beforeAll(async () => {
  if (!hasBrowser) return;
  folder = await mkdtemp(join(tmpdir(), "fazhi-links-"));
  browser = await openBrowser();
  await mkdir(join(folder, "pages"));
  await writeFile(join(folder, "pages", readerFile(reading.report.id)), await readerHtml({ reading }));
  const comparison = compareAgencies({ readings: [reading], skipped: [] }, { indicator: "enforcement.inspections" });
  await writeFile(
    join(folder, "chart.svg"),
    await renderSvg(ranking(comparison, { language: "zh-CN", readerPages: "pages" })),
  );
});

afterAll(async () => {
  if (!hasBrowser) return;
  await browser.close();
  await rm(folder, { recursive: true });
});

it("has a browser to be tried in", () => {
  if (!hasBrowser) process.stderr.write(`\n${MISSING}\n`);
  expect(hasBrowser || process.env["CI"] !== "true", MISSING).toBe(true);
});

describe.runIf(hasBrowser)("the mark of a chart", () => {
  it("is reached and followed by keyboard, to the very words in the page of the report", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "chart.svg")).href);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/pages/);
    expect(decodeURIComponent(page.url())).toMatch(new RegExp(`/pages/甲县-2022\\.html#${quoteId(stated!)}$`));
    expect(await page.locator(`mark#${quoteId(stated!)}`).textContent()).toBe(stated!.quote);
  });

  it("leads to the heading above words that are no quantity", async () => {
    const page = await browser.newPage();
    const start = TEXT.indexOf("严格落实");
    const place = `#${quoteId({ start, end: start + 12 })}`;
    await page.goto(pathToFileURL(join(folder, "pages", readerFile(reading.report.id))).href + place);
    const heading = page.locator(".hit");
    expect(await heading.textContent()).toContain("下一步打算");
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(page.viewportSize()!.height);
  });
});
