import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Observation, ReviewItem } from "@fazhi/core";
import { describe, expect, it } from "vitest";
import { fazhi, filesIn, folderWith, REPORT, SEEDS } from "./fazhi.ts";

const ENTRY = `corrections:
  - { action: change, report: a, quote: 执法检查26次, start: START, end: END, set: { value: 27 }, coder: 李, date: 2024-05-01, reason: 见附表 }
`;
const QUOTE = "执法检查26次";

async function decided(files: Readonly<Record<string, string>> = {}) {
  const { stdout } = await fazhi(["extract", "a.txt", "--format", "ndjson"], {
    cwd: await folderWith({ "a.txt": REPORT }),
  });
  const { start, end, quote } = JSON.parse(stdout.split("\n")[0]!) as Observation;
  const entry = ENTRY.replace("START", `${start}`).replace("END", `${end}`).replaceAll(QUOTE, quote);
  return { folder: await folderWith({ "a.txt": REPORT, "decisions.yaml": entry, ...files }), entry };
}

const valueIn = async (folder: string): Promise<number> =>
  (
    JSON.parse(
      (await fazhi(["extract", join(folder, "a.txt"), "--format", "ndjson"])).stdout.split("\n")[0]!,
    ) as Observation
  ).value;

describe("fazhi review", () => {
  it.concurrent("lists what to check, with why and the other words", async () => {
    const { status, stdout } = await fazhi(["review", SEEDS, "--language", "en"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /无行政复议、行政诉讼和执法投诉案件发生 {2}tianjin-kjj-2018 \[\d+, \d+\)\n.*\n {4}\? the report contradicts itself here\n {8}行政复议申请 1件/,
    );
    expect(stdout).toMatch(/\nStatements to check \d+\n/);
  });

  it.concurrent("speaks Chinese where nothing else is said", async () => {
    expect((await fazhi(["review", SEEDS])).stdout).toContain("? 报告在此处自相矛盾");
  });

  it.concurrent("gives them as JSON, those of one reason where asked", async () => {
    const { stdout } = await fazhi(["review", SEEDS, "--json", "--reason", "conflict"]);
    const items = JSON.parse(stdout) as readonly ReviewItem[];
    expect(items.length).toBeGreaterThan(1);
    for (const { doubts } of items) expect(doubts[0]?.kind).toBe("conflict");
  });

  it.concurrent("refuses a reason that is none, and options that do not go together", async () => {
    expect((await fazhi(["review", SEEDS, "--reason", "conflicts"])).stderr).toContain("did you mean conflict?");
    const both = await fazhi(["review", SEEDS, "--apply", "a.yaml", "--out", "b.html"]);
    expect([both.status, both.stderr.includes("--apply does not go with --out")]).toEqual([2, true]);
  });

  it.concurrent("writes a page, and nothing beside it", async () => {
    const { folder } = await decided();
    const { status, stderr } = await fazhi(["review", "a.txt", "--all", "--out", "review.html", "--language", "en"], {
      cwd: folder,
    });
    expect([status, stderr]).toEqual([0, "wrote 1 statement to check into review.html; open it in a browser\n"]);
    expect(await readFile(join(folder, "review.html"), "utf8")).toContain("26次");
    expect(await filesIn(folder)).toEqual(["a.txt", "decisions.yaml", "review.html"]);
  });

  it.concurrent("does not write over corrections that are read", async () => {
    const { folder } = await decided({ "corrections.yaml": "corrections: []\n" });
    const { status, stderr } = await fazhi(["review", folder, "--out", join(folder, "corrections.yaml")]);
    expect([status, stderr.includes("nothing was written")]).toEqual([2, true]);
  });
});

describe("fazhi review --apply", () => {
  it.concurrent("adds decisions, which every command then reads by", async () => {
    const { folder } = await decided();
    expect(await valueIn(folder)).toBe(26);
    const { status, stderr } = await fazhi(["review", "--apply", join(folder, "decisions.yaml"), folder]);
    expect([status, stderr.includes("1 added, 0 replaced, 0 there already")]).toEqual([0, true]);
    expect(await valueIn(folder)).toBe(27);
    expect((await fazhi(["review", folder, "--language", "en"])).stdout).toContain(
      "✓ change · decided by 李, 2024-05-01 · 见附表",
    );
    expect((await fazhi(["review", "--apply", join(folder, "decisions.yaml"), folder])).stderr).toContain(
      "0 added, 0 replaced, 1 there already",
    );
    expect(await filesIn(folder)).toEqual(["a.txt", "corrections.yaml", "decisions.yaml"]);
  });

  it.concurrent("keeps the comments of the file that it adds to", async () => {
    const { folder } = await decided({ "b.txt": REPORT });
    const other = (await readFile(join(folder, "decisions.yaml"), "utf8")).replace("report: a", "report: b");
    const own = await folderWith({ "a.txt": REPORT, "b.txt": REPORT, "corrections.yaml": `# by hand\n${other}` });
    await fazhi(["review", "--apply", join(folder, "decisions.yaml"), own]);
    const text = await readFile(join(own, "corrections.yaml"), "utf8");
    expect(text).toContain("# by hand");
    expect(text).toContain('report: "a"');
  });

  it.concurrent("refuses another decision on a statement, unless told to replace it", async () => {
    const { folder, entry } = await decided();
    const held = entry.replace("value: 27", "value: 28");
    const own = await folderWith({ "a.txt": REPORT, "corrections.yaml": held });
    const refused = await fazhi(["review", "--apply", join(folder, "decisions.yaml"), own]);
    expect([refused.status, refused.stderr.includes("two corrections decide on one observation")]).toEqual([2, true]);
    expect(await readFile(join(own, "corrections.yaml"), "utf8")).toBe(held);
    expect((await fazhi(["review", "--apply", join(folder, "decisions.yaml"), own, "--replace"])).stderr).toContain(
      "1 replaced",
    );
    expect(await valueIn(own)).toBe(27);
  });

  it.concurrent("writes nothing where a decision does not fit the reports", async () => {
    const { folder } = await decided();
    const own = await folderWith({ "a.txt": REPORT.replace("26次", "36次") });
    const { status, stderr } = await fazhi(["review", "--apply", join(folder, "decisions.yaml"), own]);
    expect([status, stderr.includes("decisions.yaml:2:")]).toEqual([2, true]);
    expect(stderr).toContain("is not this quote");
    expect(await filesIn(own)).toEqual(["a.txt"]);
  });

  it.concurrent("wants one directory", async () => {
    const { folder } = await decided();
    const { status, stderr } = await fazhi([
      "review",
      "--apply",
      join(folder, "decisions.yaml"),
      join(folder, "a.txt"),
    ]);
    expect([status, stderr.includes("one directory of reports")]).toEqual([2, true]);
  });
});
