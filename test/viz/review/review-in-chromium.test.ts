import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromCorrections, readReports, reviewItems, toCorrections, type Correction } from "@fazhi/core";
import { reviewHtml } from "@fazhi/viz";
import { type Browser, hasBrowser, openBrowser, untried } from "../chromium.ts";
import { ATTACKS, hostileReadings } from "../page/hostile-readings.ts";

const MISSING = untried("the page for checking");

const REPORT = `某市水利局2023年法治政府建设年度报告
一、主要举措
全年开展执法检查40余次，作出行政处罚3件，没有${ATTACKS[1]}。
超过${"2"}0家企业参加"座谈"。
2022年开展执法检查12次。
`;

let folder: string;
let browser: Browser;

beforeAll(async () => {
  if (!hasBrowser) return;
  folder = await mkdtemp(join(tmpdir(), "fazhi-review-"));
  browser = await openBrowser();
  await writeFile(join(folder, "a.txt"), REPORT);
  for (const language of ["zh-CN", "en"] as const) await writePage(language, `${language}.html`);
  const hostile = hostileReadings();
  await writeFile(
    join(folder, "hostile.html"),
    await reviewHtml({ readings: hostile, items: reviewItems(hostile, { all: true }) }),
  );
});

afterAll(async () => {
  if (!hasBrowser) return;
  await browser.close();
  await rm(folder, { recursive: true });
});

async function writePage(language: "zh-CN" | "en", name: string): Promise<void> {
  const readings = await readReports(folder);
  await writeFile(
    join(folder, name),
    await reviewHtml({ readings, items: reviewItems(readings, { all: true }), language }),
  );
}

/** The page, opened from disk, with everything that it complains of or asks the network for. */
async function open(name: string) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, name)).href);
  const item = (quote: string) => page.locator("article.item", { has: page.locator("mark", { hasText: quote }) });
  const choose = (quote: string, action: string) => item(quote).locator(`input[value="${action}"]`).check();
  const yaml = () => page.locator("#yaml").inputValue();
  return { page, complaints, item, choose, yaml };
}

it("has a browser to be tried in", () => {
  if (!hasBrowser) process.stderr.write(`\n${MISSING}\n`);
  expect(hasBrowser || process.env["CI"] !== "true", MISSING).toBe(true);
});

describe.runIf(hasBrowser)("the page for checking in Chromium", () => {
  it.each(["zh-CN", "en"])(
    "makes a file that readReports reads and that changes the observations, %s",
    async (name) => {
      const { page, complaints, item, choose } = await open(`${name}.html`);
      await page.fill("#coder", '李"四\\');
      await choose("行政处罚3件", "confirm");
      await choose("执法检查40余次", "change");
      await item("执法检查40余次").locator('[data-field="value"]').fill("45");
      await item("执法检查40余次").locator('[data-field="hedge"]').selectOption("exact");
      await item("执法检查40余次").locator("[data-reason]").fill("原文另处为45次: # 见表");
      await choose("执法检查12次", "reject");
      await item("执法检查12次").locator("[data-reason]").fill(ATTACKS[0]!);
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#download").click()]);
      expect(download.suggestedFilename()).toBe("corrections.yaml");
      const text = await readFile((await download.path())!, "utf8");
      expect(text).toBe(await page.locator("#yaml").inputValue());
      await writeFile(join(folder, "corrections.yaml"), text);
      try {
        const { readings } = await readReports(folder);
        const { observations, corrections } = readings[0]!;
        expect(observations.map(({ value }) => value)).not.toContain(12);
        expect(observations.find(({ quote }) => quote.includes("执法检查40余次"))).toMatchObject({
          value: 45,
          low: 45,
          high: 45,
          hedge: "exact",
        });
        expect(corrections!.map(({ correction: { action, coder } }) => [action, coder])).toEqual([
          ["change", '李"四\\'],
          ["confirm", '李"四\\'],
          ["reject", '李"四\\'],
        ]);
        expect(corrections![2]!.correction.reason).toBe(ATTACKS[0]);
      } finally {
        await rm(join(folder, "corrections.yaml"));
      }
      expect(complaints).toEqual([]);
    },
  );

  it("says what is to be mended, and gives no file until it is", async () => {
    const { page, item, choose, yaml } = await open("en.html");
    await choose("行政处罚3件", "change");
    const mend = () => page.locator("#mend li").allTextContents();
    expect((await mend()).join("; ")).toMatch(/write a reason; statement \d: nothing is changed/);
    expect(await yaml()).toBe("");
    expect(await item("行政处罚3件").locator(".wrong").textContent()).toMatch(/write a reason; statement \d: nothing/);
    await page.fill("#coder", "Li");
    await item("行政处罚3件").locator("[data-reason]").fill("see the table");
    await item("行政处罚3件").locator('[data-field="indicator"]').fill("no.such");
    await item("行政处罚3件").locator('[data-field="value"]').fill("three");
    await item("行政处罚3件").locator('[data-field="period"]').fill("last year");
    expect((await mend()).join("; ")).toMatch(/value is no number; .*no such indicator; .*write the period/);
    await item("行政处罚3件").locator('[data-field="indicator"]').fill("");
    await item("行政处罚3件").locator('[data-field="value"]').fill("3");
    await item("行政处罚3件").locator('[data-field="period"]').fill("2023");
    expect(await page.locator("#mend").isVisible()).toBe(false);
    expect(await item("行政处罚3件").locator(".wrong").isVisible()).toBe(false);
    const { entries } = await fromCorrections(await yaml(), "c.yaml");
    expect(entries[0]!.correction).toMatchObject({ action: "change", set: { indicator: null } });
  });

  it("writes a hedged value with its interval", async () => {
    const { page, item, choose, yaml } = await open("en.html");
    await page.fill("#coder", "Li");
    await choose("行政处罚3件", "change");
    await item("行政处罚3件").locator("[data-reason]").fill("hedged");
    await item("行政处罚3件").locator('[data-field="hedge"]').selectOption("over");
    await item("行政处罚3件").locator('[data-field="high"]').fill("");
    const { entries } = await fromCorrections(await yaml(), "c.yaml");
    expect(entries[0]!.correction).toMatchObject({ set: { hedge: "over", low: 3, high: null } });
    await item("行政处罚3件").locator('[data-field="high"]').fill("2");
    expect(await page.locator("#mend li").allTextContents()).toEqual([
      expect.stringMatching(/do not go with the value/),
    ]);
    expect(await yaml()).toBe("");
  });

  it("keeps decisions when it is opened again, and progress in sight", async () => {
    const { page, choose, yaml } = await open("zh-CN.html");
    await page.evaluate("scrollTo(0, 700)");
    expect((await page.locator("#progress").boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.fill("#coder", "王");
    await choose("行政处罚3件", "confirm");
    const before = await yaml();
    await page.reload();
    expect(await yaml()).toBe(before);
    expect(before).toContain("王");
  });

  it("does not take what was decided on other words for a decision on these", async () => {
    const { page, choose, yaml } = await open("en.html");
    await page.fill("#coder", "Li");
    await choose("行政处罚3件", "confirm");
    await page.evaluate(`const [place] = Object.keys(localStorage);
      localStorage.setItem(place, localStorage.getItem(place).replaceAll("行政处罚3件", "行政许可3件"));`);
    await page.reload();
    expect(await page.locator("#coder").inputValue()).toBe("Li");
    expect(await yaml()).toBe("");
  });

  it("shows what was decided before, and hands it on as it was", async () => {
    const readings = await readReports(folder);
    const { quote, start, end } = readings.readings[0]!.observations.find(({ value }) => value === 3)!;
    const decided: Correction = {
      action: "change",
      report: "a",
      quote,
      start,
      end,
      set: { value: 4 },
      coder: "赵",
      date: "2024-05-01",
      reason: "见附表",
    };
    await writeFile(join(folder, "corrections.yaml"), toCorrections([decided]));
    try {
      await writePage("en", "decided.html");
    } finally {
      await rm(join(folder, "corrections.yaml"));
    }
    const { page, item, choose, yaml } = await open("decided.html");
    expect(await item("行政处罚3件").locator(".decided").textContent()).toBe("decided by 赵, 2024-05-01");
    expect(await item("行政处罚3件").locator('[data-field="value"]').inputValue()).toBe("4");
    expect((await fromCorrections(await yaml(), "c.yaml")).entries.map(({ correction }) => correction)).toEqual([
      decided,
    ]);
    await page.fill("#coder", "Li");
    await choose("执法检查12次", "confirm");
    expect((await fromCorrections(await yaml(), "c.yaml")).entries.map(({ correction: { coder } }) => coder)).toEqual([
      "赵",
      "Li",
    ]);
  });

  it("can be worked by keyboard alone", async () => {
    const { page, yaml } = await open("en.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement?.getAttribute('href')")).toBe("#main");
    await page.focus("#coder");
    await page.keyboard.type("Li");
    await page.focus('article.item:nth-of-type(1) input[type="radio"]');
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate("document.activeElement?.value")).toBe("confirm");
    expect(await yaml()).toContain("action: confirm");
    await page.focus("#download");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("corrections.yaml");
  });

  it("shows only what one asks for", async () => {
    const { page } = await open("en.html");
    await page.selectOption("#show", "open");
    expect(await page.locator("article.item:visible").count()).toBe(1);
  });

  it("fits screens from phone to wall without scrolling sideways", async () => {
    const { page } = await open("zh-CN.html");
    await page.locator('article.item:first-of-type input[value="change"]').check();
    for (const width of [320, 800, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), `${width}`).toBeLessThanOrEqual(
        0,
      );
    }
  });

  it("runs nothing of hostile reports", async () => {
    const { page, complaints } = await open("hostile.html");
    await page.fill("#coder", "Li");
    for (const radio of await page.locator('input[value="confirm"]').all()) await radio.check();
    expect(await page.evaluate("window.hit")).toBe(undefined);
    expect(await page.locator("img, iframe, object, embed, main style, main script, svg").count()).toBe(0);
    const { entries } = await fromCorrections(await page.locator("#yaml").inputValue(), "c.yaml");
    expect(new Set(entries.map(({ correction }) => correction.report))).toEqual(
      new Set(hostileReadings().readings.map(({ report }) => report.id)),
    );
    expect(complaints).toEqual([]);
  });
});
