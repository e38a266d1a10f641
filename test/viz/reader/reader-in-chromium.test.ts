import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quoteId } from "@fazhi/viz";
import { hasBrowser, untried } from "../chromium.ts";
import { hostileReadings } from "../page/hostile-readings.ts";
import { mixed, MIXED } from "./page-of-report.ts";
import { ReaderPages, type Screen } from "./reader-pages.ts";

const MISSING = untried("the page of one report");

const [inspections, penalties, zeros] = [0, 1, 2].map((at) => quoteId(mixed().observations[at]!)) as [
  string,
  string,
  string,
];

let pages: ReaderPages;

beforeAll(async () => {
  if (hasBrowser) pages = await ReaderPages.make();
});

afterAll(async () => {
  if (hasBrowser) await pages.close();
});

const open = (name: string, screen: Screen = {}) => pages.open(name, screen);

it("has a browser to be tried in", () => {
  if (!hasBrowser) process.stderr.write(`\n${MISSING}\n`);
  expect(hasBrowser || process.env["CI"] !== "true", MISSING).toBe(true);
});

describe.runIf(hasBrowser)("the page of one report in Chromium", () => {
  it.each(["zh-CN", "en"])("holds the text whole and asks for nothing, %s", async (name) => {
    const { page, complaints } = await open(name);
    expect(await page.evaluate("document.getElementById('words').textContent")).toBe(MIXED);
    expect(await page.evaluate("document.fonts.size")).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it("shows the details of the quantity that is clicked, and leaves the focus in the text", async () => {
    const { page, card, complaints } = await open("zh-CN");
    expect(await card().count()).toBe(0);
    await page.locator(`#${inspections}`).click();
    expect(await card().count()).toBe(1);
    const details = (await card().textContent())!;
    for (const words of ["行政执法检查", "Enforcement inspections", "41～49 次", "已发生的事实", "行政检查40余次"])
      expect(details).toContain(words);
    expect(await page.locator("#said").textContent()).toBe("1 行政执法检查：40 余次");
    expect(await page.locator("mark.current").count()).toBe(1);
    expect(new URL(page.url()).hash).toBe(`#${inspections}`);
    await page.locator(`#${zeros}`).click();
    expect(await card().count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  it("can be walked by keyboard alone: to the next and the one before, into the details and back", async () => {
    const { page, focused, card } = await open("en");
    await page.keyboard.press("Tab");
    expect(await focused("href")).toBe("#text");
    await page.keyboard.press("j");
    expect(await focused("data-quote")).toBe(inspections);
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowRight");
    expect(await focused("data-quote")).toBe(zeros);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("k");
    await page.keyboard.press("j");
    expect(await focused("data-quote")).toBe(penalties);
    await page.keyboard.press("Enter");
    expect(await focused("id")).toBe("card-2");
    expect(await card().getAttribute("id")).toBe("card-2");
    await page.keyboard.press("Escape");
    expect(await focused("data-quote")).toBe(penalties);
    await page.keyboard.press("Escape");
    expect(await card().count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(await focused("data-quote")).toBe(zeros);
  });

  it("leaves letters alone where they are typed, and where they are not wanted", async () => {
    const { page, card } = await open("en");
    await page.focus("#search");
    await page.keyboard.type("jk");
    expect(await page.locator("#search").inputValue()).toBe("jk");
    expect(await card().count()).toBe(0);
    await page.locator("#show-all").click();
    await page.locator("#shortcuts").uncheck();
    await page.keyboard.press("j");
    expect(await card().count()).toBe(0);
  });

  it("leads from a row to its words, and from the words to the row, and back the way that one came", async () => {
    const { page, inView, focused, card } = await open("long-zh-CN");
    const link = page.locator("#row-80 a.to-quote");
    const quote = (await link.getAttribute("href"))!;
    await link.click();
    await card().waitFor();
    await expect.poll(() => inView(quote)).toBe(true);
    await expect.poll(() => focused("data-quote")).toBe(quote.slice(1));
    expect(await card().getAttribute("data-quote")).toBe(quote.slice(1));
    await card().locator("a.to-row").click();
    await expect.poll(() => inView("#row-80")).toBe(true);
    await expect.poll(() => focused("id")).toBe("row-80");
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toBe(quote);
    await expect.poll(() => inView(quote)).toBe(true);
    await page.goBack();
    await expect.poll(() => inView("#row-80")).toBe(true);
  });

  it("opens the details from the table, by keyboard with the focus in them and back at the row", async () => {
    const { page, focused } = await open("en");
    await page.focus("#row-5 a.to-card");
    await page.keyboard.press("Enter");
    expect(await focused("id")).toBe("card-5");
    await page.keyboard.press("Escape");
    expect(await focused("href")).toBe("#card-5");
  });

  it("opens at the sentence that an address names, also when it changes", async () => {
    const { page, inView, card } = await open("long-en", { at: "#row-100" });
    expect(await inView("#row-100")).toBe(true);
    expect(await card().getAttribute("id")).toBe("card-100");
    const quote = (await page.locator("#row-3").getAttribute("data-quote"))!;
    await page.evaluate(`location.hash = "${quote}"`);
    await page.waitForSelector("#card-3", { state: "visible" });
    expect(await inView(`#${quote}`)).toBe(true);
  });

  it("filters by topic, status and words, and walks only what is left", async () => {
    const { page, focused } = await open("en");
    const visible = () => page.locator("tbody tr[data-quote]:visible").count();
    await page.selectOption("#topic", "disputes");
    expect(await visible()).toBe(await page.locator('tr[data-topic="disputes"]').count());
    expect(await page.locator("#shown").textContent()).toBe(`${await visible()} of 8 quantities shown`);
    await page.locator("#show-all").click();
    await expect.poll(visible).toBe(8);
    await page.selectOption("#status", "planned");
    expect(await visible()).toBe(1);
    expect(await page.locator("mark.passed-over").count()).toBe(6);
    await page.locator("#show-all").click();
    await page.fill("#search", "INSPECTIONS");
    expect(await visible()).toBe(2);
    await page.fill("#search", "水渠");
    expect(await visible()).toBe(1);
    await page.locator("#words").click({ position: { x: 5, y: 5 } });
    await page.keyboard.press("j");
    expect(await page.locator(`#${(await focused("data-quote")) as string}`).textContent()).toContain("水渠");
  });

  it("shows what a filter hides when an address leads to it", async () => {
    const { page, inView, card } = await open("en");
    await page.selectOption("#status", "planned");
    await page.evaluate('location.hash = "row-2"');
    await page.waitForSelector("#row-2", { state: "visible" });
    await page.waitForFunction("!document.getElementById('row-3').hidden");
    expect(await inView("#row-2")).toBe(true);
    expect(await card().getAttribute("id")).toBe("card-2");
    expect(await page.locator("#status").inputValue()).toBe("*");
  });

  it("leads from a finding and from an unread numeral to their places", async () => {
    const { page, inView } = await open("zh-CN");
    for (const selector of [
      "article.finding a.to-quote >> nth=1",
      ".unread-list a >> nth=0",
      ".measures a >> nth=0",
      ".masthead a >> nth=0",
    ]) {
      const link = page.locator(selector);
      const target = (await link.getAttribute("href"))!;
      await link.click();
      await page.waitForSelector(`:is(.hit, .current)${target}`);
      expect(await inView(target), selector).toBe(true);
    }
  });

  it("leads to a heading of the report and to a part of the page, and bears with an address that is none", async () => {
    const { page, inView, complaints } = await open("long-en", { at: "#%" });
    for (const link of ['nav.outline a[href^="#section-"] >> nth=9', 'nav.outline a[href="#numerals"]']) {
      const target = (await page.locator(link).getAttribute("href"))!;
      await page.locator(link).click();
      await page.waitForFunction(`location.hash === "${target}"`);
      const shown = target.startsWith("#section") ? target : `${target}-heading`;
      await expect.poll(() => inView(shown)).toBe(true);
    }
    expect(await page.locator(".hit").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("hides the light marks where one wishes, scripts or none", async () => {
    const { page, style } = await open("zh-CN", { script: false });
    const line = () => style("#words .n.date", "borderBottomWidth");
    expect(await line()).toBe("1px");
    await page.locator("#light").uncheck();
    expect(await line()).toBe("0px");
  });

  it("can be read with scripts off: from the words to the row, to the details, and back", async () => {
    const { page, card } = await open("zh-CN", { script: false });
    const hash = () => new URL(page.url()).hash;
    expect(await page.locator("#filter, #next").filter({ visible: true }).count()).toBe(0);
    await page.locator(`a.ref[data-quote="${penalties}"]`).click();
    await expect.poll(hash).toBe("#row-2");
    await page.locator("#row-2 a.to-card").click();
    await expect.poll(() => card().getAttribute("id")).toBe("card-2");
    await page.locator("#row-2 a.to-quote").click();
    await expect.poll(hash).toBe(`#${penalties}`);
  });

  it("runs nothing of hostile reports", async () => {
    for (const at of hostileReadings().readings.keys()) {
      const { page, complaints } = await open(`hostile-${at}`);
      await page.locator("#words a.ref").first().click();
      await page.fill("#search", "检查");
      await page.locator("#row-1 a.to-quote").click();
      expect(await page.evaluate("window.hit")).toBe(undefined);
      expect(await page.locator("img, iframe, object, embed, main style, main script, svg").count()).toBe(0);
      expect(
        await page
          .locator("a")
          .evaluateAll((links) => links.filter((link) => !link.getAttribute("href")?.startsWith("#")).length),
      ).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
});
