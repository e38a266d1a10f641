import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fazhi, filesIn, folderWith, REPORT, SEEDS } from "./fazhi.ts";

const lines = (ndjson: string): readonly string[] => ndjson.trim().split("\n");

describe("fazhi chart", () => {
  const charts = [
    ["ranking", "x.svg", ["--indicator", "capacity.training_hours"], /^<svg [\s\S]*学时[\s\S]*<\/svg>\s*$/],
    ["slope", "x.png", ["--indicator", "enforcement.inspections", "--agency", "天津市科学技术局"], /^\u0089PNG/],
    [
      "trend",
      "x.json",
      ["--indicator", "enforcement.inspections", "--agency", "天津市科学技术局", "--language", "en"],
      /^\{\n {2}"\$schema": "https:\/\/vega/,
    ],
    ["trend", "several.svg", ["--indicator", "enforcement.inspections"], /^<svg [\s\S]*指标范围变窄/],
    ["dots", "x.svg", ["--indicator", "capacity.training_hours", "--theme", "dark"], /^<svg [\s\S]*学时/],
    [
      "small-multiples",
      "multiples.svg",
      ["--indicator", "capacity.training_hours", "--indicator", "enforcement.inspections", "--language", "en"],
      /^<svg [\s\S]*Enforcement inspections \(count\)/,
    ],
    ["coverage", "deep/x.svg", [], /^<svg /],
    ["topic-shares", "x.svg", [], /^<svg [\s\S]*突发事件应对/],
    ["hedges", "x.svg", ["--language", "en"], /^<svg [\s\S]*Over half of the numbers are exact/],
    ["publication", "x.svg", [], /^<svg [\s\S]*公开日期不详/],
    ["problems", "x.svg", ["--theme", "dark"], /^<svg [\s\S]*无从与上年对照/],
    ["problems", "one.svg", ["--agency", "晋城市科学技术局"], /^<svg [\s\S]*晋城市科学技术局：/],
    ["reuse-matrix", "x.svg", ["--mask", "titles", "--relation", "self"], /^<svg [\s\S]*规定性套语计入/],
    ["reuse-ribbon", "x.svg", ["--report", "binhai-kjj-2023", "--report", "tianjin-kjj-2022"], /^<svg [\s\S]*上级报告/],
    ["coverage", "x.pdf", [], /^%PDF-1\.7[\s\S]*%%EOF\s*$/],
    ["coverage", "x.html", ["--theme", "dark"], /^<!doctype html>[\s\S]*color-scheme: dark[\s\S]*download="x\.svg"/],
    [
      "distribution",
      "x.svg",
      ["--indicator", "decisions.legal_reviews", "--by", "level", "--width", "20"],
      /^<svg [\s\S]*20[\s\S]*40[\s\S]*<\/svg>\s*$/,
    ],
    [
      "correlation",
      "x.json",
      [
        ...["enforcement.inspections", "decisions.legal_reviews"].flatMap((id) => ["--indicator", id]),
        ...["--correction", "holm", "--seed", "7", "--language", "en"],
      ],
      /Spearman rank correlation/,
    ],
    ["rank-robustness", "x.svg", ["--indicator", "enforcement.inspections", "--floor", "0.2"], /^<svg /],
    [
      "rank-robustness",
      "index.json",
      [
        ...["leadership.topic_meetings", "decisions.legal_reviews"].flatMap((id) => ["--indicator", id]),
        ...["--fewer", "decisions.legal_reviews", "--floor", "0.5", "--seed", "7", "--language", "en"],
      ],
      /less scores higher[\s\S]*seed 7/,
    ],
  ] as const;

  it.concurrent.each(charts)("draws a %s as %s", async (name, out, options, begins) => {
    const folder = await folderWith();
    const { status, stdout, stderr } = await fazhi(["chart", name, SEEDS, "--out", out, ...options], { cwd: folder });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: `wrote ${out}\n` });
    expect(await readFile(join(folder, out), /\.(?:png|pdf)$/.test(out) ? "latin1" : "utf8")).toMatch(begins);
    expect(await filesIn(folder)).toEqual([out]);
  });
});

describe("fazhi brief", () => {
  it("writes everything that can be said of the five reports, and prints an overview", async () => {
    const folder = await folderWith();
    const { status, stdout } = await fazhi(["brief", SEEDS, "--out", "out"], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/行政执法检查 .*40 次/);
    const files = await filesIn(folder);
    const pictures = files.filter((file) => file.startsWith("out/charts/"));
    expect(pictures.filter((file) => file.endsWith(".svg")).length).toBeGreaterThan(10);
    expect(pictures.filter((file) => file.endsWith(".png")).length).toBe(pictures.length / 2);
    expect(pictures).toContain("out/charts/enforcement.inspections-across-agencies.svg");
    expect(pictures).toContain("out/charts/enforcement.inspections-slope-tianjin-kjj-2018-to-tianjin-kjj-2022.png");
    const read = (name: string, encoding: BufferEncoding) => readFile(join(folder, "out", name), encoding);
    expect((await read("briefing.html", "utf8")).startsWith("<!doctype html>")).toBe(true);
    expect((await read("observations.csv", "utf8")).startsWith("\ufeffreport,")).toBe(true);
    expect(lines(await read("observations.ndjson", "utf8")).length).toBeGreaterThan(200);
    expect((await read("observations.parquet", "latin1")).slice(0, 4)).toBe("PAR1");
    expect((await read("coverage.csv", "utf8")).trimEnd().split("\r\n")).toHaveLength(6);
    expect((await read("reports.xlsx", "latin1")).slice(0, 2)).toBe("PK");
    expect((await read("briefing.docx", "latin1")).slice(0, 2)).toBe("PK");
    expect((await read("briefing.pptx", "latin1")).slice(0, 2)).toBe("PK");
    expect(files).toHaveLength(pictures.length + 8);
  });

  it("leaves other files alone, takes the place of its own, and says the same again", async () => {
    const folder = await folderWith({
      "r.txt": REPORT,
      "deep/out/mine.txt": "mine",
      "deep/out/briefing.html": "an older one",
    });
    const run = () => fazhi(["brief", "r.txt", "--out", "deep/out", "--language", "en"], { cwd: folder });
    const page = () => readFile(join(folder, "deep/out/briefing.html"), "utf8");
    expect((await run()).status).toBe(0);
    const [files, first] = [await filesIn(folder), await page()];
    expect(first).toContain('<html lang="en">');
    expect(await readFile(join(folder, "deep/out/mine.txt"), "utf8")).toBe("mine");
    expect((await run()).status).toBe(0);
    expect(await filesIn(folder)).toEqual(files);
    expect((await page()) === first).toBe(true);
  });
});
