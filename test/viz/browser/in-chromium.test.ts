import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { observationsFrame, readReports, toCsv } from "@fazhi/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, hasBrowser, openBrowser, untried } from "../chromium.ts";
import { bundled } from "./bundle.ts";

const MISSING = untried("the browser bundle");
const source = await readFile(new URL("program.ts", import.meta.url), "utf8");
const corpus = await readReports("seeds");

let folder: string;
let browser: Browser;

beforeAll(async () => {
  if (!hasBrowser) return;
  folder = await mkdtemp(join(tmpdir(), "fazhi-bundle-"));
  browser = await openBrowser();
  const { code } = await bundled(source, "iife");
  const given = corpus.readings.map(({ report, catalog }) => ({ id: report.id, text: report.text.content, catalog }));
  const data = JSON.stringify(given).replaceAll("<", "\\u003c");
  await writeFile(join(folder, "bundle.js"), code);
  await writeFile(
    join(folder, "page.html"),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>charts</title><p id="state"></p><div id="charts"></div>
<pre id="csv" hidden></pre><script id="reports" type="application/json">${data}</script><script src="bundle.js"></script></html>`,
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

/** The page, drawn to its end, with everything that it complains of or asks the network for. */
async function open() {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1400 } });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, "page.html")).href);
  await page.locator("#state", { hasText: "drawn" }).waitFor({ timeout: 30_000 });
  return { page, complaints };
}

describe.runIf(hasBrowser)("reports read and drawn in Chromium by vega-embed", () => {
  it("are drawn with their Chinese words, without a complaint and without the network", async () => {
    const { page, complaints } = await open();
    const svg = (await page.locator("#ranking svg").textContent()) ?? "";
    for (const word of ["中心组", "天津市科学技术局", "晋城市科学技术局", "谈到而无数字"]) expect(svg).toContain(word);
    const [width, painted] = (await page.evaluate(`(() => {
      const canvas = document.querySelector("#coverage canvas");
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      return [canvas.width, new Set(new Uint32Array(data.buffer)).size];
    })()`)) as [number, number];
    expect(width).toBeGreaterThan(500);
    expect(painted).toBeGreaterThan(20);
    expect(await page.locator("#ranking").getAttribute("title")).toContain("天津市科学技术局");
    expect(complaints).toEqual([]);
  });

  it("show the words of the report at the pointer", async () => {
    const { page } = await open();
    await page.locator("#ranking svg .mark-symbol path").first().hover({ force: true });
    const tooltip = page.locator("#vg-tooltip-element");
    await tooltip.waitFor();
    expect(await tooltip.textContent()).toMatch(/学法\d次|学习 \d 次/);
  });

  it("are read as they are from disk, number by number", async () => {
    const { page } = await open();
    expect(await page.locator("#csv").textContent()).toBe(toCsv(observationsFrame(corpus)));
  });
});

describe("the bundle", () => {
  it.each(["esm", "iife"] as const)(
    "holds no module of Node and leaves none outside: all names, %s",
    async (format) => {
      const all = `import * as core from "@fazhi/core"; import * as viz from "@fazhi/viz"; globalThis.all = { core, viz };`;
      const { code, inputs, left } = await bundled(all, format);
      expect(left).toEqual([]);
      expect(code).not.toMatch(/["'`]node:|require\(["'](fs|path|url|crypto|os)["']\)|\bdanfojs-node["']\)/);
      expect(inputs.some((file) => file.includes("packages/core/dist/browser.js"))).toBe(true);
      expect(inputs.filter((file) => /resvg|subset-font|pdfkit/.test(file))).toEqual([]);
    },
  );
});
