import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Comparison, Coverage, Indicator, Observation } from "@fazhi/core";
import { describe, expect, it } from "vitest";
import { fazhi, filesIn, folderWith, REPORT, SEEDS } from "./fazhi.ts";

const COMMANDS = [
  "text",
  "read",
  "extract",
  "export",
  "account",
  "compare",
  "coverage",
  "findings",
  "chart",
  "brief",
  "indicators",
  "codebook",
  "unmapped",
];

const tianjin2018 = join(SEEDS, "tianjin-kjj-2018.txt");
const tianjin2022 = join(SEEDS, "tianjin-kjj-2022.txt");
const binhai = join(SEEDS, "binhai-kjj-2023.txt");

const lines = (ndjson: string): readonly Observation[] =>
  ndjson
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Observation);

describe("fazhi", () => {
  it.concurrent.each(COMMANDS)("%s --help explains itself with an example", async (command) => {
    const { status, stdout, stderr } = await fazhi([command, "--help"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`Usage: fazhi ${command}`));
    expect(stdout).toMatch(new RegExp(`Examples?:[\\s\\S]*\\$ fazhi ${command}`));
  });

  it.concurrent("--help names every command, and --version the version", async () => {
    const help = await fazhi(["--help"]);
    expect(help.status).toBe(0);
    for (const command of COMMANDS) expect(help.stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
    const manifest = JSON.parse(
      await readFile(new URL("../../packages/cli/package.json", import.meta.url), "utf8"),
    ) as { version: string };
    expect((await fazhi(["--version"])).stdout).toBe(`${manifest.version}\n`);
  });
});

describe("fazhi text", () => {
  it.concurrent("prints the file itself, without its byte order mark", async () => {
    const folder = await folderWith({ "r.txt": `\ufeff${REPORT}` });
    expect(await fazhi(["text", "r.txt"], { cwd: folder })).toEqual({ status: 0, stdout: REPORT, stderr: "" });
  });
});

describe("fazhi extract", () => {
  it.concurrent("prints a line for each number, whose quote is the text at its place", async () => {
    const { status, stdout, stderr } = await fazhi(["extract", tianjin2022]);
    expect([status, stderr]).toEqual([0, ""]);
    const { stdout: text } = await fazhi(["text", tianjin2022]);
    const observations = lines(stdout);
    expect(observations.length).toBeGreaterThan(40);
    for (const { quote, start, end } of observations) expect(text.slice(start, end)).toBe(quote);
    expect(observations).toContainEqual(
      expect.objectContaining({ report: "tianjin-kjj-2022", indicator: "enforcement.inspections", value: 40 }),
    );
  });

  it.concurrent("prints the same with --json, and for a directory as for its files", async () => {
    const [plain, json] = await Promise.all([fazhi(["extract", SEEDS]), fazhi(["extract", SEEDS, "--json"])]);
    expect(json.stdout).toBe(plain.stdout);
    expect(new Set(lines(plain.stdout).map(({ report }) => report)).size).toBe(5);
  });

  it.concurrent("writes CSV with a byte order mark, to a file where asked", async () => {
    const folder = await folderWith();
    const printed = await fazhi(["extract", binhai, "--format", "csv"]);
    const written = await fazhi(["extract", binhai, "--format", "csv", "--out", "deep/er/numbers.csv"], {
      cwd: folder,
    });
    expect(printed.stdout.startsWith("\ufeffreport,agency,")).toBe(true);
    expect(written).toMatchObject({ status: 0, stdout: "", stderr: "wrote deep/er/numbers.csv\n" });
    expect(await filesIn(folder)).toEqual(["deep/er/numbers.csv"]);
    expect(await readFile(join(folder, "deep/er/numbers.csv"), "utf8")).toBe(printed.stdout);
  });

  it.concurrent("ends quietly when its reader has read enough", async () => {
    const { status, stderr } = await fazhi(["extract", ...Array<string>(1).fill(SEEDS)], { closeAfter: 10 });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

describe("fazhi compare", () => {
  it.concurrent("prints a table, what may be said of each pair, and the findings with their quotes", async () => {
    const { status, stdout } = await fazhi([
      "compare",
      tianjin2018,
      tianjin2022,
      "--indicator",
      "disputes.reconsideration_cases",
      "--language",
      "en",
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Administrative reconsideration cases \(disputes\.reconsideration_cases\)\nreport +agency +year/,
    );
    expect(stdout).toContain("not compared with");
    expect(stdout).toMatch(/Conflict: [\s\S]*无行政复议、行政诉讼和执法投诉案件发生[\s\S]*行政复议申请 1件/);
  });

  it.concurrent("compares agencies and years at once, pairs of one agency or one year", async () => {
    const { stdout } = await fazhi([
      "compare",
      SEEDS,
      "--indicator",
      "capacity.group_study",
      "--across",
      "both",
      "--json",
    ]);
    const { across, rows, series } = JSON.parse(stdout) as Comparison;
    expect(across).toBe("agencies-and-years");
    expect(series).toHaveLength(4);
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ state }) => state === "no-report")).toHaveLength(7);
  });

  it.concurrent("compares the years of one agency, in Chinese where not told otherwise", async () => {
    const { stdout } = await fazhi([
      "compare",
      SEEDS,
      "--indicator",
      "enforcement.inspections",
      "--agency",
      "天津市科学技术局",
    ]);
    expect(stdout).toMatch(/由 2018 年的 26 次、20 余次增至 2022 年的 40 次，增加 11 至 19 次。/);
  });

  it.concurrent("keeps the columns straight under Chinese", async () => {
    const { displayWidth } = await import("@fazhi/core");
    const { stdout } = await fazhi(["compare", SEEDS, "--indicator", "capacity.training_hours"]);
    const [, header = "", rule = "", ...rows] = stdout.split("\n\n")[0]?.split("\n") ?? [];
    const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
    expect(rows).toHaveLength(5);
    for (const row of [header, ...rows]) {
      const cells = starts
        .slice(1)
        .map((start) => [...row].findIndex((_, at) => displayWidth([...row].slice(0, at).join("")) === start));
      for (const at of cells.filter((cell) => cell > 0)) expect([...row][at - 1]).toBe(" ");
    }
  });

  it.concurrent("gives the comparison itself as JSON", async () => {
    const { stdout } = await fazhi([
      "compare",
      SEEDS,
      "--indicator",
      "capacity.training_hours",
      "--year",
      "2023",
      "--json",
    ]);
    const { indicator, rows, verdicts } = JSON.parse(stdout) as Comparison;
    expect(indicator).toBe("capacity.training_hours");
    expect(rows.map(({ year, state }) => [year, state])).toContainEqual([2023, "stated"]);
    expect(verdicts.length).toBe((rows.length * (rows.length - 1)) / 2);
  });
});

describe("fazhi coverage", () => {
  it.concurrent("prints a sign for each state, and what the signs mean", async () => {
    const { status, stdout } = await fazhi(["coverage", SEEDS, "--language", "en"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^disputes\.reconsideration_cases +[○×–] .*×/m);
    expect(stdout).toMatch(/\n× {2}contradicts itself/);
  });

  it.concurrent("gives the matrix as JSON, a cell for every pair", async () => {
    const { reports, indicators, cells } = JSON.parse((await fazhi(["coverage", SEEDS, "--json"])).stdout) as Coverage;
    expect(cells).toHaveLength(reports.length * indicators.length);
  });
});

describe("fazhi indicators", () => {
  it.concurrent("lists the codebook", async () => {
    const [table, json] = await Promise.all([fazhi(["indicators"]), fazhi(["indicators", "--json"])]);
    const indicators = JSON.parse(json.stdout) as readonly Indicator[];
    expect(indicators.length).toBeGreaterThan(80);
    for (const { id } of indicators) expect(table.stdout).toContain(`\n${id} `);
    expect(new Set(indicators.map(({ standing }) => standing))).toEqual(new Set(["established", "experimental"]));
  });
});
