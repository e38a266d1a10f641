import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ranking, renderPng } from "@fazhi/viz";
import { describe, expect, it, vi } from "vitest";
import { inspections } from "../sample-comparisons.ts";
import { comparisonOf, rowOf } from "../sample-rows.ts";
import { fontOf } from "./extra-font.ts";
import { darkPixels, differentPixels, pixelsOf } from "./pixels.ts";

const named = (agency: string) =>
  ranking(
    comparisonOf("agencies", "enforcement.inspections", [
      rowOf({ report: "a", agency, year: 2022, state: "not-stated" }),
    ]),
    { language: "zh-CN" },
  );

const fonts = new URL("../../../packages/viz/fonts/", import.meta.url);

describe("renderPng", () => {
  it("draws a picture of twice the chart's size, or as large as is asked", async () => {
    const spec = ranking(inspections, { language: "zh-CN" });
    const [once, twice] = [pixelsOf(await renderPng(spec, { scale: 1 })), pixelsOf(await renderPng(spec))];
    expect(Math.abs(twice.width - 2 * once.width)).toBeLessThanOrEqual(1);
    expect(once.width).toBeGreaterThan(600);
    expect(darkPixels(twice)).toBeGreaterThan(5_000);
  });

  it("draws Chinese: another name is another picture, and no name is less ink", async () => {
    const [jin, pu, blank] = await Promise.all(
      ["晋晋晋晋", "普普普普", "\u3000\u3000\u3000\u3000"].map(async (name) => pixelsOf(await renderPng(named(name)))),
    );
    expect(jin!.width).toBe(pu!.width);
    expect(differentPixels(jin!, pu!)).toBeGreaterThan(200);
    expect(darkPixels(jin!) - darkPixels(blank!)).toBeGreaterThan(400);
  });

  it("draws rare characters of the supplementary planes", async () => {
    const [rare, blank] = await Promise.all(
      ["𬇙𬭛", "\u3000\u3000"].map(async (name) => pixelsOf(await renderPng(named(name)))),
    );
    expect(darkPixels(rare!) - darkPixels(blank!)).toBeGreaterThan(150);
  });

  it("loses no character in silence", async () => {
    await expect(renderPng(named("𠮷县"))).rejects.toMatchObject({
      code: "render/missing-glyphs",
      message: expect.stringContaining("「𠮷」 (U+20BB7)"),
    });
  });

  it("marks one that no font has, where the caller says so", async () => {
    const [marked, geta] = await Promise.all([renderPng(named("𠮷县"), { missing: "mark" }), renderPng(named("〓县"))]);
    expect(differentPixels(pixelsOf(marked!), pixelsOf(geta!))).toBe(0);
  });

  it("draws it with a font of the caller's that has it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fazhi-test-"));
    try {
      const file = join(folder, "extra.ttf");
      writeFileSync(file, await fontOf("𠮷", "𬇙"));
      const [own, drawn] = await Promise.all([renderPng(named("𠮷县"), { fonts: [file] }), renderPng(named("𬇙县"))]);
      expect(differentPixels(pixelsOf(own!), pixelsOf(drawn!))).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("refuses a font that is none", async () => {
    const font = new URL("OFL.txt", fonts).pathname;
    await expect(renderPng(named("甲县"), { fonts: [font] })).rejects.toMatchObject({
      code: "render/unreadable-font",
      place: { file: font },
    });
  });

  it("leaves nothing behind", async () => {
    const own = mkdtempSync(join(tmpdir(), "fazhi-test-"));
    vi.stubEnv("TMPDIR", own);
    await renderPng(named("甲县"));
    expect(readdirSync(own)).toEqual([]);
    vi.unstubAllEnvs();
    rmSync(own, { recursive: true });
  });
});
