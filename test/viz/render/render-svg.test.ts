import { coverageHeatmap, findMissingGlyphs, fontCss, ranking, renderSvg, slope, trend } from "@fazhi/viz";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readFontMetrics } from "../../../packages/viz/src/render/font-metrics.ts";
import { everyChart } from "../every-chart.ts";
import { requireFromViz } from "../packages-of-viz.ts";
import { coverage, inspections, manyYears, twoYears } from "../sample-comparisons.ts";
import { comparisonOf, rowOf, said } from "../sample-rows.ts";

const inChinese = { language: "zh-CN" } as const;

/** The texts that an SVG draws, lines of one text joined. */
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, content = ""]) => content.replace(/<[^>]*>/g, ""));

/** The bytes of the fonts inside an SVG. */
const fontsIn = (svg: string): readonly Buffer[] =>
  [...svg.matchAll(/url\(data:font\/woff2;base64,([^)]*)\)/g)].map(([, data = ""]) => Buffer.from(data, "base64"));

/** A packed font as a plain one: cut to all that it has. */
const unpacked = (font: Buffer): Promise<Buffer> =>
  (requireFromViz("subset-font") as (font: Buffer, text: undefined, how: object) => Promise<Buffer>)(font, undefined, {
    keepAllGlyphs: true,
    targetFormat: "truetype",
  });

afterEach(() => vi.restoreAllMocks());

describe("renderSvg", () => {
  it("holds every label whole", async () => {
    const texts = textsOf(await renderSvg(ranking(inspections, inChinese)));
    for (const { agency, year } of inspections.rows) expect(texts).toContain(`${agency}（${year} 年）`);
    expect(texts).toEqual(
      expect.arrayContaining(["40 次", "21～29 次、26 次", "未提及", "谈到而无数字", "无此项职权"]),
    );
  });

  it("draws nothing outside the picture", async () => {
    const svg = await renderSvg(ranking(inspections, inChinese), { font: "name" });
    const shift = Number(/^<svg[\s\S]*?transform="translate\(([\d.]+),/.exec(svg)?.[1]);
    const widest = Math.max(
      ...inspections.rows.map(
        ({ agency, year }) => 13 * [...`${agency}（ 年）`].length + 13 * 0.555 * String(year).length,
      ),
    );
    expect(shift).toBeGreaterThanOrEqual(widest * 0.95);
  });

  it("names and describes the picture on its root, in the chart's language", async () => {
    const spec = ranking(inspections, inChinese);
    const svg = await renderSvg(spec, { font: "name" });
    const root = /^<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
    expect(root).toContain('role="img"');
    expect(root).toContain('lang="zh-CN"');
    expect(root).toContain(`aria-label="${spec.description}"`);
    expect(svg).toContain(`<title>${spec.title.text.join("")}</title><desc>${spec.description}</desc>`);
  });

  it("says nothing in English in a Chinese chart", async () => {
    for (const spec of [
      ranking(inspections, inChinese),
      slope(twoYears, inChinese),
      trend(manyYears, inChinese),
      coverageHeatmap(coverage, inChinese),
    ]) {
      const spoken = [...(await renderSvg(spec, { font: "name" })).matchAll(/aria-[a-z]+="([^"]*)"/g)].map(
        ([, words = ""]) => words,
      );
      expect(spoken.filter((words) => /[A-Za-z]{3}/.test(words) && words !== "true")).toEqual([]);
    }
  });

  it("escapes what reports are called", async () => {
    const odd = rowOf({
      report: "a",
      agency: '甲<b>&"局',
      year: 2022,
      state: "stated",
      statements: [said(1, 1, "1次 <i>&")],
    });
    const svg = await renderSvg(ranking(comparisonOf("agencies", "enforcement.inspections", [odd]), inChinese));
    expect(svg).not.toContain("<b>");
    expect(svg).toContain("甲&lt;b&gt;&amp;");
  });

  it("brings a font along for its own characters, regular and bold", async () => {
    const svg = await renderSvg(ranking(inspections, inChinese));
    const fonts = fontsIn(svg);
    expect(fonts.map((font) => font.subarray(0, 4).toString("latin1"))).toEqual(["wOF2", "wOF2"]);
    expect(svg).toContain("font-weight:700");
    expect(svg).toMatch(/unicode-range:U\+/);
    expect(Buffer.byteLength(svg)).toBeLessThan(120_000);
    const [regular, bold] = await Promise.all(fonts.map(async (font) => readFontMetrics(await unpacked(font))));
    const drawn = (isBold: boolean): readonly string[] =>
      [...svg.matchAll(/<text\b([^>]*)>([\s\S]*?)<\/text>/g)]
        .filter(([, style = ""]) => style.includes('font-weight="bold"') === isBold)
        .flatMap(([, , content = ""]) => [...content.replace(/<[^>]*>/g, "")]);
    expect(drawn(false).filter((one) => !regular!.has(one.codePointAt(0)!))).toEqual([]);
    expect(drawn(true).filter((one) => !bold!.has(one.codePointAt(0)!))).toEqual([]);
    expect(drawn(true)).toContain("最");
  });

  it("names fonts of Chinese machines after its own", async () => {
    const svg = await renderSvg(ranking(inspections, inChinese), { font: "name" });
    expect(svg).toContain("Noto Sans SC, Source Han Sans SC, Microsoft YaHei, PingFang SC");
    expect(fontsIn(svg)).toEqual([]);
  });

  it("draws the same picture every time", async () => {
    expect(await renderSvg(trend(manyYears, inChinese))).toBe(await renderSvg(trend(manyYears, inChinese)));
  });

  it.each(everyChart)("draws $name without a warning and shortens no text", async ({ draw }) => {
    const warnings = vi.spyOn(console, "warn");
    const svg = await renderSvg(draw(), { font: "name" });
    expect(textsOf(svg).filter((text) => text.endsWith("…"))).toEqual([]);
    expect(warnings.mock.calls).toEqual([]);
  });

  it("fetches nothing", async () => {
    const spec = {
      ...ranking(inspections, inChinese),
      datasets: {},
      vconcat: [{ data: { url: "https://example.org/a.json" }, mark: "point" }],
    };
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const asked = vi.spyOn(globalThis, "fetch");
    await renderSvg(spec, { font: "name" }).catch(() => undefined);
    expect(asked).not.toHaveBeenCalled();
  });

  it("refuses what Vega-Lite cannot draw, with the chart's headline", async () => {
    const spec = { ...ranking(inspections, inChinese), vconcat: [{ mark: "no such mark" }] };
    await expect(renderSvg(spec)).rejects.toMatchObject({
      code: "render/undrawable",
      place: { file: expect.stringContaining("最多") },
    });
  });
});

describe("findMissingGlyphs", () => {
  const named = (agency: string) =>
    ranking(
      comparisonOf("agencies", "enforcement.inspections", [
        rowOf({ report: "a", agency, year: 2022, state: "not-stated" }),
      ]),
      inChinese,
    );

  it("finds none in Chinese names, rare ones too", async () => {
    expect(await findMissingGlyphs(named("𬇙水县㳇溪镇"))).toEqual([]);
  });

  it("finds what no font at hand has", async () => {
    expect(await findMissingGlyphs(named("𠮷县ⵣ局"))).toEqual(["ⵣ", "𠮷"]);
  });
});

it("fontCss cuts both weights for a page", async () => {
  const css = await fontCss("法治 2022\n");
  expect(css.match(/@font-face/g)).toHaveLength(2);
  expect(css).toContain("unicode-range:U+20,U+30,U+32,U+6CBB,U+6CD5");
});
