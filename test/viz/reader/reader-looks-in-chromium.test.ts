import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quoteId } from "@fazhi/viz";
import { hasBrowser } from "../chromium.ts";
import { mixed, MIXED } from "./page-of-report.ts";
import { ReaderPages, type Screen } from "./reader-pages.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const [inspections, , zeros] = [0, 1, 2].map((at) => quoteId(mixed().observations[at]!));

let pages: ReaderPages;

beforeAll(async () => {
  if (hasBrowser) pages = await ReaderPages.make();
});

afterAll(async () => {
  if (hasBrowser) await pages.close();
});

const open = (name: string, screen: Screen = {}) => pages.open(name, screen);

describe.runIf(hasBrowser)("the looks of the page of one report", () => {
  it("puts the details below the text on a phone, never over the words they are of", async () => {
    const { page, card } = await open("long-zh-CN", { width: 390 });
    const panel = page.locator("#panel");
    for (const number of [3, 50, 104]) {
      const link = page.locator(`#row-${number} a.to-quote`);
      const words = page.locator(`mark.current${(await link.getAttribute("href"))!}`);
      await link.click();
      await words.waitFor();
      const over = (await panel.boundingBox())!;
      expect(over.y + over.height).toBeCloseTo(900, 0);
      await expect.poll(async () => (await words.boundingBox())!.y, { message: `${number}` }).toBeGreaterThanOrEqual(0);
      const at = (await words.boundingBox())!;
      expect(at.y + at.height, `${number}`).toBeLessThanOrEqual(over.y);
    }
    await page.locator("#close").click();
    expect(await card().count()).toBe(0);
    expect(await page.locator("#panel").isVisible()).toBe(false);
  });

  it.each(["long-zh-CN", "long-en", "index"])(
    "fits screens from phone to wall without scrolling sideways, %s",
    async (name) => {
      const { page } = await open(name);
      for (const width of [320, 390, 800, 1100, 1400, 2200]) {
        await page.setViewportSize({ width, height: 900 });
        expect(
          await page.evaluate("document.documentElement.scrollWidth - innerWidth"),
          `${width}`,
        ).toBeLessThanOrEqual(0);
      }
    },
  );

  it.each([
    { width: 390, isOpen: false },
    { width: 1000, isOpen: false },
    { width: 1400, isOpen: true },
  ])("keeps the outline shut where it would push the text down: $width pixels", async ({ width, isOpen }) => {
    const { page } = await open("long-en", { width });
    expect(await page.locator("#outline").evaluate((outline) => outline.hasAttribute("open"))).toBe(isOpen);
  });

  it("prints the text with numbered marks and the whole table, without controls and details", async () => {
    const { page, style } = await open("en");
    await page.locator(`#${inspections}`).click();
    await page.selectOption("#status", "planned");
    await page.emulateMedia({ media: "print" });
    for (const gone of ["#panel", "nav.outline", "#filter", ".switch >> nth=0", "a.skip"])
      expect(await page.locator(gone).isVisible(), gone).toBe(false);
    expect(await page.locator("tbody tr[data-quote]:visible").count()).toBe(8);
    expect(await style(`a.ref[data-quote="${zeros}"]`, "content", "::after")).toMatch(/\[.*3,4.*\]/);
    expect(await page.evaluate("document.getElementById('words').textContent")).toBe(MIXED);
  });

  const looks = [
    ...["zh-CN", "en", "index"].flatMap((name) => [
      { name, dark: false, width: 1400 },
      { name, dark: true, width: 390 },
    ]),
    { name: "long-zh-CN", dark: false, width: 1000 },
    { name: "long-en", dark: true, width: 1400 },
  ];

  it.each(looks)("passes axe: $name, dark $dark, $width pixels", async ({ name, ...screen }) => {
    const { page } = await open(name, screen);
    const isReport = name !== "index";
    if (isReport) await page.locator("#words a.ref").nth(2).click();
    await page.evaluate(AXE);
    const found = (await page.evaluate(
      `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + " " + failureSummary).join(" | ")))`,
    )) as readonly string[];
    expect(found).toEqual([]);
  });
});
