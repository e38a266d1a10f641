import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  fromCorrections,
  readCorrections,
  readReports,
  reviewItems,
  saveDecisions,
  toCorrections,
  type Correction,
  type Readings,
  type ReviewItem,
} from "@fazhi/core";

const TEXT = "某局2023年法治政府建设年度报告\n作出行政处罚3件，开展执法检查40次。\n";
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

interface Case {
  readonly folder: string;
  readonly readings: Readings;
  readonly items: readonly ReviewItem[];
  readonly file: () => string;
}

async function folderWith(corrections: string | null): Promise<Case> {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-save-"));
  folders.push(folder);
  writeFileSync(join(folder, "a.txt"), TEXT);
  const readings = await readReports(folder, { corrections: false });
  if (corrections !== null) writeFileSync(join(folder, "corrections.yaml"), corrections);
  const file = () => readFileSync(join(folder, "corrections.yaml"), "utf8");
  return { folder, readings, items: reviewItems(readings, { all: true }), file };
}

const on = ({ report, quote, start, end }: ReviewItem, coder = "李") =>
  ({ action: "confirm", report, quote, start, end, coder, date: "2024-05-01", reason: "见原文" }) as const;
const from = (...all: readonly Correction[]) => fromCorrections(toCorrections(all), "decisions.yaml");

describe("decisions saved into a folder", () => {
  it("replace an earlier one on the same statement, though only one of them says what the library read", async () => {
    const { folder, readings, items } = await folderWith(null);
    await saveDecisions(folder, await from(on(items[0]!)), readings);
    const later: Correction = { ...on(items[0]!, "王"), action: "reject", reads: items[0]!.reads };
    await expect(saveDecisions(folder, await from(later), readings)).rejects.toThrow(/李, 2024-05-01/);
    expect(await saveDecisions(folder, await from(later), readings, { replace: true })).toMatchObject({ replaced: 1 });
    expect((await readCorrections(folder)).entries.map(({ correction }) => correction)).toEqual([later]);
  });

  it("are all kept where two programs save at once", async () => {
    const { folder, readings, items } = await folderWith(null);
    const decisions = await Promise.all(items.map((item) => from(on(item))));
    await Promise.all(decisions.map((decision) => saveDecisions(folder, decision, readings)));
    expect(items.length).toBeGreaterThan(1);
    expect((await readCorrections(folder)).entries).toHaveLength(items.length);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "corrections.yaml"]);
  });

  it("do not wait for a program that ended in the middle long ago", async () => {
    const { folder, readings, items } = await folderWith(null);
    writeFileSync(join(folder, ".corrections.yaml.busy"), "1");
    utimesSync(join(folder, ".corrections.yaml.busy"), 1, 1);
    expect(await saveDecisions(folder, await from(on(items[0]!)), readings)).toMatchObject({ added: 1 });
  });

  it("go where a link leads, and leave the link", async () => {
    const { folder, readings, items, file } = await folderWith(null);
    writeFileSync(join(folder, "shared.yaml"), toCorrections([]));
    symlinkSync(join(folder, "shared.yaml"), join(folder, "corrections.yaml"));
    await saveDecisions(folder, await from(on(items[0]!)), readings);
    expect(lstatSync(join(folder, "corrections.yaml")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "shared.yaml"), "utf8")).toBe(file());
    expect(file()).toContain("行政处罚3件");
  });

  it("leave the comments of a list that was empty", async () => {
    const { folder, readings, items, file } = await folderWith("# of our project\ncorrections: [] # none yet\n");
    await saveDecisions(folder, await from(on(items[0]!)), readings);
    expect(file()).toMatch(/^# of our project\ncorrections: # none yet\n {2}- action: confirm/);
  });

  it("are a fault where the file holds a second document, and nothing is written", async () => {
    const { folder, readings, items, file } = await folderWith("corrections: []\n---\ncorrections: []\n");
    const before = file();
    await expect(saveDecisions(folder, await from(on(items[0]!)), readings)).rejects.toThrow(/several documents/);
    expect(file()).toBe(before);
  });
});
