import { readFileSync } from "node:fs";
import { join } from "node:path";
import { meantBy, type CheckedExample, type Observation } from "@fazhi/core";
import { describe, expect, it } from "vitest";
import { fazhi, folderWith, REPORT, SEEDS } from "./fazhi.ts";

const own = readFileSync(new URL("../core/codebook/overlays/good/court-study.yaml", import.meta.url), "utf8");
const report = REPORT.replace("检查26次", "检查26次。召开府院联席会议3次，旁听庭审12庭次");
const folder = await folderWith({
  "own.yaml": own,
  "broken.yaml": own.replace("unit: 次", "unit: 嘟"),
  "failing.yaml": own.replace("say: 开展飞行抽查7次", "say: 开展飞行7次"),
  "older.yaml": 'edition: old\nextends: "2019.1"\n',
  "a.txt": report,
  "twice.txt": report.replace("庭次", "庭次。召开府院联席会议3次"),
  "b.txt": report.replace("财政局", "审计局").replace("会议3次", "会议5次"),
});
const at = (name: string): string => join(folder, name);

describe("fazhi codebook check", () => {
  it.concurrent("of the shipped codebook holds", async () => {
    const { status, stdout, stderr } = await fazhi(["codebook", "check"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/\d{3,} examples, all hold\n$/);
  });

  it.concurrent("prints one's own examples with what each gives", async () => {
    const { status, stdout } = await fazhi(["codebook", "check", at("own.yaml")]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^holds +indicator +courts\.halls +组织旁听庭审12庭次 +courts\.halls/m);
    expect(stdout).not.toContain("FAILS");
    expect(stdout.split("\n").filter((line) => line.startsWith("holds")).length).toBeLessThan(20);
  });

  it.concurrent("has exit status 1 where an example fails, in a table and as JSON", async () => {
    const [table, json] = await Promise.all([
      fazhi(["codebook", "check", at("failing.yaml")]),
      fazhi(["codebook", "check", at("failing.yaml"), "--json"]),
    ]);
    expect([table.status, json.status]).toEqual([1, 1]);
    expect(table.stdout).toMatch(/^FAILS +indicator +enforcement\.inspections +开展飞行7次 +nothing/m);
    const failing = (JSON.parse(json.stdout) as readonly CheckedExample[]).filter(({ holds }) => !holds);
    expect(failing).toMatchObject([{ kind: "indicator", entry: "enforcement.inspections", own: true }]);
  });

  it.concurrent("has exit status 2 for a codebook that cannot be used, with its line", async () => {
    const { status, stderr } = await fazhi(["codebook", "check", at("broken.yaml")]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/`indicators\[0\]\.unit` is 「嘟」[^]*broken\.yaml:10:[^]*mend write a measure word/);
  });

  it.concurrent("warns of another edition and goes on", async () => {
    const { status, stderr } = await fazhi(["codebook", "check", at("older.yaml")]);
    expect(status).toBe(0);
    expect(stderr).toContain("warning: this codebook extends edition 2019.1");
  });
});

describe("--codebook", () => {
  const extract = async (...options: readonly string[]): Promise<readonly Observation[]> => {
    const { stdout } = await fazhi(["extract", at("a.txt"), ...options]);
    return stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Observation);
  };

  it.concurrent("reads with one's own entries", async () => {
    const [without, with_] = await Promise.all([extract(), extract("--codebook", at("own.yaml"))]);
    const ids = (all: readonly Observation[]) => all.map(meantBy);
    expect(ids(with_)).toEqual(["enforcement.inspections", "courts.joint_meetings", "courts.halls"]);
    expect(ids(without)).not.toContain("courts.joint_meetings");
  });

  it.concurrent("finds what does not go together, and measures reports, with them", async () => {
    const [findings, read] = await Promise.all(
      [
        ["findings", "--language", "en"],
        ["read", "--json"],
      ].map((words) => fazhi([...words, at("twice.txt"), "--codebook", at("own.yaml")])),
    );
    expect(findings?.stdout).toContain("Joint meetings with courts");
    const [report] = JSON.parse(read?.stdout ?? "") as readonly {
      readonly measures: readonly { readonly id: string; readonly value: unknown }[];
    }[];
    expect(report?.measures).toContainEqual(expect.objectContaining({ id: "meta.quantities", value: 4 }));
  });

  it.concurrent("lets a comparison ask for them, in both languages", async () => {
    const ask = ["compare", at("a.txt"), at("b.txt"), "--indicator", "courts.joint_meetings"];
    const [zh, en, without] = await Promise.all([
      fazhi([...ask, "--codebook", at("own.yaml")]),
      fazhi([...ask, "--codebook", at("own.yaml"), "--language", "en"]),
      fazhi(ask),
    ]);
    expect([zh.status, en.status, without.status]).toEqual([0, 0, 2]);
    expect(zh.stdout).toContain("府院联席会议 (courts.joint_meetings)");
    expect(en.stdout).toContain("Joint meetings with courts (courts.joint_meetings)");
  });

  it.concurrent("draws and briefs with their names", async () => {
    const out = at("out");
    const [chart, brief] = await Promise.all([
      fazhi([
        "chart",
        "ranking",
        at("a.txt"),
        at("b.txt"),
        "--indicator",
        "courts.joint_meetings",
        "--out",
        at("c.json"),
        "--codebook",
        at("own.yaml"),
      ]),
      fazhi(["brief", at("a.txt"), at("b.txt"), "--out", out, "--codebook", at("own.yaml")]),
    ]);
    expect([chart.status, brief.status]).toEqual([0, 0]);
    expect(readFileSync(at("c.json"), "utf8")).toContain("府院联席会议");
    expect(readFileSync(join(out, "briefing.html"), "utf8")).toContain("府院联席会议");
    expect(readFileSync(join(out, "coverage.csv"), "utf8")).toContain("courts.joint_meetings");
  });

  it.concurrent("lists them, and near ids for a misspelt one", async () => {
    const [list, misspelt] = await Promise.all([
      fazhi(["indicators", "--codebook", at("own.yaml")]),
      fazhi(["compare", at("a.txt"), "--codebook", at("own.yaml"), "--indicator", "courts.joint_meeting"]),
    ]);
    expect(list.stdout).toContain("courts.joint_meetings");
    expect(misspelt.status).toBe(2);
    expect(misspelt.stderr).toContain("did you mean courts.joint_meetings?");
  });

  it.concurrent("is not written over", async () => {
    const { status, stderr } = await fazhi([
      "extract",
      at("a.txt"),
      "--codebook",
      at("own.yaml"),
      "--out",
      at("own.yaml"),
    ]);
    expect([status, stderr.includes("--out would overwrite")]).toEqual([2, true]);
    expect(readFileSync(at("own.yaml"), "utf8")).toBe(own);
  });
});

describe("fazhi unmapped", () => {
  it.concurrent("prints a table and JSON with quotes, and only groups as large as asked for", async () => {
    const [table, json, few] = await Promise.all([
      fazhi(["unmapped", SEEDS]),
      fazhi(["unmapped", SEEDS, "--json"]),
      fazhi(["unmapped", SEEDS, "--json", "--min", "2"]),
    ]);
    expect(table.stdout).toMatch(/^thing +unit +count +reports +quotes\n/);
    const groups = JSON.parse(json.stdout) as readonly { readonly count: number; readonly quotes: readonly object[] }[];
    expect(groups.length).toBeGreaterThan(10);
    expect(groups.every(({ count, quotes }) => count === quotes.length)).toBe(true);
    expect(JSON.parse(few.stdout)).toEqual(groups.filter(({ count }) => count >= 2));
  });

  it.concurrent("begins a codebook, which can be read with as it is", async () => {
    const { stdout } = await fazhi(["unmapped", SEEDS, "--yaml"]);
    const work = await folderWith({ "own.yaml": stdout });
    const checked = await fazhi(["codebook", "check", join(work, "own.yaml")]);
    expect([checked.status, checked.stderr]).toEqual([0, ""]);
    expect(checked.stdout).toMatch(/all hold\n$/);
  });

  it.concurrent("refuses a number of things that is none", async () => {
    expect((await fazhi(["unmapped", SEEDS, "--min", "0"])).stderr).toContain("「0」 is no number of things");
  });
});
