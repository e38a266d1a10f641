import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ChartSpec, ranking, renderPdf, renderPng, renderSvg } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { plainText } from "../../../packages/viz/src/render/drawn-text.ts";
import { everyChart } from "../every-chart.ts";
import { hasPoppler, poppler, UNREAD } from "../poppler.ts";
import { inspections } from "../sample-comparisons.ts";
import { comparisonOf, rowOf } from "../sample-rows.ts";
import { fontOf } from "./extra-font.ts";
import { drawnPdfText, pdfObjects } from "./pdf-structure.ts";
import { pixelsOf } from "./pixels.ts";

const named = (agency: string, readerPages?: string): ChartSpec =>
  ranking(
    comparisonOf("agencies", "enforcement.inspections", [
      rowOf({ report: "a", agency, year: 2022, state: "not-stated" }),
    ]),
    { language: "zh-CN", ...(readerPages === undefined ? {} : { readerPages }) },
  );

const latin1 = (pdf: Uint8Array): string => Buffer.from(pdf).toString("latin1");
const withoutBlanks = (text: string): string => text.replace(/\s/g, "");

/** The texts that an SVG draws, line by line, without blanks. Labels that would overlap on an axis are in it unseen. */
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text\b(?![^>]* opacity="0")[^>]*>([\s\S]*?)<\/text>/g)]
    .flatMap(([, content = ""]) => content.split(/<[^>]*>/))
    .map((text) => withoutBlanks(plainText(text)))
    .filter((text) => text !== "");

describe("renderPdf", () => {
  it.each(everyChart)("prints every text of $name", async ({ draw }) => {
    const spec = draw();
    const printed = withoutBlanks(drawnPdfText(await renderPdf(spec, { missing: "mark" })));
    const texts = textsOf(await renderSvg(spec, { font: "name" }));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => !printed.includes(text))).toEqual([]);
  });

  it("embeds each font it uses, cut down, with what its glyphs stand for", async () => {
    const pdf = await renderPdf(ranking(inspections, { language: "zh-CN" }));
    const dictionaries = [...pdfObjects(pdf).values()].map(({ dictionary }) => dictionary);
    const fonts = dictionaries.filter((dictionary) => dictionary.includes("/Subtype /Type0"));
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSansSC-[\s\S]*\/ToUnicode \d+ 0 R/);
    expect(dictionaries.filter((dictionary) => dictionary.includes("/FontFile2"))).toHaveLength(2);
    expect(pdf.length).toBeLessThan(200_000);
  });

  it("says its title, its language, and the chart in words", async () => {
    const spec = named("甲县司法局（a & <b>）");
    const utf16 = (text: string): string => Buffer.from(`\ufeff${text}`, "utf16le").swap16().toString("latin1");
    const file = latin1(await renderPdf(spec)).replace(/\\([()\\])/g, "$1");
    expect(file).toContain("/Lang (zh-CN)");
    expect(file).toContain("/Marked true");
    expect(file).toContain("/DisplayDocTitle true");
    expect(file).toContain(`/Alt (${escaped(utf16(spec.description))}`);
    expect(file).toContain(escaped(utf16(spec.title.text.join(""))));
    expect(file).not.toMatch(/CreationDate|ModDate|<xmp:/);
  });

  it("gives the same bytes for the same chart, whatever the time", async () => {
    const spec = ranking(inspections, { language: "en" });
    const once = await renderPdf(spec);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(Buffer.compare(once, await renderPdf(spec))).toBe(0);
    expect(Buffer.compare(once, await renderPdf(ranking(inspections, { language: "zh-CN" })))).not.toBe(0);
  });

  it("keeps links, in ASCII, with an area that can be pointed at", async () => {
    const file = latin1(await renderPdf(ranking(inspections, { language: "zh-CN", readerPages: "页/p" })));
    const links = [...file.matchAll(/\/Subtype \/Link\n\/Rect \[([^\]]*)\][\s\S]*?\/URI \(([^)]*)\)/g)];
    expect(links.length).toBeGreaterThan(1);
    for (const [, rect = "", address] of links) {
      const [left, low, right, high] = rect.split(" ").map(Number) as [number, number, number, number];
      expect(right - left).toBeGreaterThan(1);
      expect(high - low).toBeGreaterThan(1);
      expect(address).toMatch(/^%E9%A1%B5\/p\/[\w-]*\.html#quote-\d+-\d+$/);
    }
    expect(latin1(await renderPdf(ranking(inspections, { language: "zh-CN" })))).not.toContain("/Link");
  });

  it("loses no character in silence, and marks one where the caller says so", async () => {
    await expect(renderPdf(named("𠮷县"))).rejects.toMatchObject({ code: "render/missing-glyphs" });
    expect(drawnPdfText(await renderPdf(named("𠮷县"), { missing: "mark" }))).toContain("〓县");
  });

  it("draws it with a font of the caller's that has it, inside its name", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fazhi-test-"));
    try {
      const file = join(folder, "extra.ttf");
      writeFileSync(file, await fontOf("𠮷", "𬇙"));
      const pdf = await renderPdf(named("大𠮷县"), { fonts: [file] });
      expect(drawnPdfText(pdf)).toContain("大𠮷县");
      expect([...pdfObjects(pdf).values()].filter(({ dictionary }) => dictionary.includes("/FontFile2")).length).toBe(
        3,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** As pdfkit writes a string: control characters by their letters. */
const escaped = (text: string): string =>
  text.replace(/[\n\r\t\b\f]/g, (sign) => ({ "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f" })[sign]!);

it("can be read by another program", () => {
  if (!hasPoppler) process.stderr.write(`\n${UNREAD}\n`);
  expect(hasPoppler || process.env["CI"] !== "true", UNREAD).toBe(true);
});

describe.runIf(hasPoppler)("a PDF, read by poppler", () => {
  const samples = ["ranking-inspections-zh-CN", "trend-manyYears-en", "coverage-zh-CN"];
  const chart = (name: string) => everyChart.find((one) => one.name === name)!.draw;

  it.each(samples)("has the text of %s and embedded fonts only", async (name) => {
    const spec = chart(name)();
    const pdf = await renderPdf(spec);
    const text = withoutBlanks(poppler("pdftotext", pdf, ["-raw"], ["-"]).toString()).normalize("NFKC");
    const texts = textsOf(await renderSvg(spec, { font: "name" })).filter((one) => one.length > 3);
    expect(texts.filter((one) => !text.includes(one.normalize("NFKC")))).toEqual([]);
    const fonts = poppler("pdffonts", pdf, []).toString().trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/NotoSansSC-\w+ +CID TrueType +Identity-H +yes yes yes/);
  });

  it("is a tagged page of the chart's size", async () => {
    const pdf = await renderPdf(chart(samples[0]!)());
    const png = pixelsOf(await renderPng(chart(samples[0]!)(), { scale: 1 }));
    const info = poppler("pdfinfo", pdf, []).toString();
    expect(info).toMatch(/Tagged: +yes/);
    const [, width, height] = /Page size: +([\d.]+) x ([\d.]+) pts/.exec(info)!;
    expect(Math.abs(Number(width) / 0.75 - png.width)).toBeLessThan(2);
    expect(Math.abs(Number(height) / 0.75 - png.height)).toBeLessThan(2);
    expect(poppler("pdfinfo", pdf, ["-struct"]).toString()).toMatch(/^Document\n +Figure/);
  });

  it.each(samples)("looks like the PNG of %s", async (name) => {
    for (const theme of ["light", "dark"] as const) {
      const spec = chart(name)({ theme });
      const [pdf, png] = await Promise.all([renderPdf(spec), renderPng(spec, { scale: 1 })]);
      const [a, b] = [grey(poppler("pdftoppm", pdf, ["-r", "96", "-png"])), grey(png)];
      expect(Math.abs(a.width - b.width) + Math.abs(a.height - b.height)).toBeLessThan(4);
      expect(farApart(a, b)).toBeLessThan(0.005);
    }
  });

  it("does not look like another chart's", async () => {
    const [pdf, png] = await Promise.all([
      renderPdf(chart(samples[0]!)()),
      renderPng(chart("ranking-records-zh-CN")(), { scale: 1 }),
    ]);
    expect(farApart(grey(poppler("pdftoppm", pdf, ["-r", "96", "-png"])), grey(png))).toBeGreaterThan(0.015);
  });
});

interface Grey {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => number;
}

const BLOCK = 8;

/** The mean light of blocks of 8 pixels, so that the edges of letters do not count. */
function grey(png: Uint8Array): Grey {
  const { width, height, bytes } = pixelsOf(png);
  const at = (x: number, y: number): number => {
    let sum = 0;
    for (let dy = 0; dy < BLOCK; dy++)
      for (let dx = 0; dx < BLOCK; dx++) {
        const place = 4 * ((y * BLOCK + dy) * width + x * BLOCK + dx);
        sum += bytes[place]! + bytes[place + 1]! + bytes[place + 2]!;
      }
    return sum / (3 * BLOCK * BLOCK);
  };
  return { width, height, at };
}

/** The share of blocks whose light is a quarter apart or more. */
function farApart(a: Grey, b: Grey): number {
  const columns = Math.floor(Math.min(a.width, b.width) / BLOCK);
  const rows = Math.floor(Math.min(a.height, b.height) / BLOCK);
  let far = 0;
  for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) if (Math.abs(a.at(x, y) - b.at(x, y)) > 64) far += 1;
  return far / (columns * rows);
}
