import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readerHtml, readerIndexHtml } from "@fazhi/viz";
import { seeds } from "../briefing/reports.ts";
import { type Browser, openBrowser } from "../chromium.ts";
import { hostileReadings } from "../page/hostile-readings.ts";
import { mixed } from "./page-of-report.ts";

/** How a page is looked at. `at` is the fragment of its address. */
export interface Screen {
  readonly width?: number;
  readonly script?: boolean;
  readonly dark?: boolean;
  readonly at?: string;
}

/** Pages of one report on disk, and a browser to open them in. */
export class ReaderPages {
  private constructor(
    private readonly folder: string,
    private readonly browser: Browser,
  ) {}

  /** A small report with every kind of mark and a long one, each in both languages; the list of pages; hostile reports. */
  static async make(): Promise<ReaderPages> {
    const pages = new ReaderPages(await mkdtemp(join(tmpdir(), "fazhi-reader-")), await openBrowser());
    const all = await seeds();
    const long = all.readings.find(({ report }) => report.id === "tianjin-kjj-2018")!;
    for (const language of ["zh-CN", "en"] as const) {
      await pages.put(language, readerHtml({ reading: mixed(), language }));
      await pages.put(`long-${language}`, readerHtml({ reading: long, language }));
    }
    await pages.put("index", readerIndexHtml({ readings: all }));
    for (const [at, reading] of hostileReadings().readings.entries())
      await pages.put(`hostile-${at}`, readerHtml({ reading }));
    return pages;
  }

  private async put(name: string, page: Promise<string>): Promise<void> {
    await writeFile(join(this.folder, `${name}.html`), await page);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.folder, { recursive: true });
  }

  /** The page, opened from disk, with everything that it complains of or asks the network for. */
  async open(name: string, { width = 1400, script = true, dark = false, at = "" }: Screen = {}) {
    const context = await this.browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled: script,
      colorScheme: dark ? "dark" : "light",
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url());
    });
    await page.goto(`${pathToFileURL(join(this.folder, `${name}.html`)).href}${at}`);
    const focused = (attribute: string) => page.evaluate(`document.activeElement?.getAttribute("${attribute}")`);
    const inView = (selector: string) =>
      page.evaluate(`(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(
      document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`);
    const style = (selector: string, property: string, pseudo = "") =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)}), "${pseudo}").${property}`);
    const card = () => page.locator(".card:visible");
    return { page, complaints, focused, inView, style, card };
  }
}
