import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefingHtml } from "../../../packages/viz/src/briefing/briefing-html.ts";
import { type Browser, hasBrowser, openBrowser, untried } from "../chromium.ts";
import { hostileReadings } from "../page/hostile-readings.ts";
import { seeds } from "./reports.ts";

const MISSING = untried("the briefing");

let folder: string;
let browser: Browser;

beforeAll(async () => {
  if (!hasBrowser) return;
  folder = await mkdtemp(join(tmpdir(), "fazhi-briefing-"));
  browser = await openBrowser();
  for (const language of ["zh-CN", "en"] as const) {
    await writeFile(join(folder, `${language}.html`), await briefingHtml({ readings: await seeds(), language }));
  }
  await writeFile(join(folder, "hostile.html"), await briefingHtml({ readings: hostileReadings() }));
});

afterAll(async () => {
  if (!hasBrowser) return;
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The page, opened from disk, with everything that it complains of or asks the network for. */
async function open(name: string, { script = true } = {}) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, javaScriptEnabled: script });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  return { page, complaints };
}

it("has a browser to be tried in", () => {
  if (!hasBrowser) process.stderr.write(`\n${MISSING}\n`);
  expect(hasBrowser || process.env["CI"] !== "true", MISSING).toBe(true);
});

describe.runIf(hasBrowser)("a briefing in Chromium", () => {
  it.each(["zh-CN", "en"])("leads from a number to the marked sentence and back, %s", async (name) => {
    const { page, complaints } = await open(name);
    const number = page.locator("#findings a.to-quote").nth(5);
    const target = (await number.getAttribute("href"))?.slice(1) ?? "";
    await number.click();
    const mark = page.locator("mark:target");
    await expect.poll(() => mark.getAttribute("id")).toBe(target);
    expect(await mark.textContent()).toMatch(/\S/);
    await expect
      .poll(() => mark.evaluate((element) => element.getBoundingClientRect().top))
      .toSatisfy((top: number) => top >= 0 && top < 900);
    await page.locator(`a.back[data-for="${target}"]`).click();
    await expect
      .poll(() => page.evaluate("document.querySelector(':target')?.getAttribute('href')"))
      .toBe(`#${target}`);
    expect(complaints).toEqual([]);
  });

  it("leads back to the very number that was followed", async () => {
    const { page } = await open("zh-CN");
    const target =
      (await page.locator("#agencies-enforcement\\.inspections .chart a.to-quote").first().getAttribute("href")) ?? "";
    const uses = page.locator(`a.to-quote[href="${target}"]`);
    expect(await uses.count()).toBeGreaterThan(2);
    await uses.last().click();
    await page.locator(`a.back[data-for="${target.slice(1)}"]`).click();
    await expect.poll(() => uses.last().evaluate((element) => element.matches(":target"))).toBe(true);
  });

  it("leads to the sentence with scripts off, and back to its first use", async () => {
    const { page } = await open("zh-CN", { script: false });
    const number = page.locator("#findings a.to-quote").first();
    const target = (await number.getAttribute("href"))?.slice(1);
    await number.click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${target}`);
    await page.locator(`a.back[data-for="${target}"]`).click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#use-of-${target}`);
  });

  it("draws every chart, and loads its fonts", async () => {
    const { page } = await open("zh-CN");
    await page.evaluate("document.fonts.ready");
    expect(await page.locator(".chart svg").count()).toBeGreaterThan(20);
    const small = await page
      .locator(".chart svg")
      .evaluateAll((all) => all.filter((svg) => svg.getBoundingClientRect().width < 200).length);
    expect(small).toBe(0);
    const failed = await page.evaluate("[...document.fonts].filter(({ status }) => status === 'error').length");
    expect(failed).toBe(0);
  });

  it.each(["zh-CN", "en"])("fits screens from phone to wall without scrolling sideways, %s", async (name) => {
    const { page } = await open(name);
    for (const width of [320, 390, 800, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), `${width}`).toBeLessThanOrEqual(
        0,
      );
    }
  });

  it("can be walked by keyboard, from the skip link on", async () => {
    const { page } = await open("en");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement?.getAttribute('href')")).toBe("#main");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.querySelector('main').contains(document.activeElement)")).toBe(true);
  });

  it("runs nothing of hostile reports", async () => {
    const { page, complaints } = await open("hostile");
    expect(await page.evaluate("window.hit")).toBe(undefined);
    expect(await page.locator("main").isVisible()).toBe(true);
    expect(await page.locator("img, iframe, object, embed, main style, main script").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
