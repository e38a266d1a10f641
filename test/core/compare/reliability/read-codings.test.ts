import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCodings } from "@fazhi/core";

const folder = mkdtempSync(join(tmpdir(), "fazhi-codings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GOOD = {
  quote: "检查4次",
  start: 0,
  end: 4,
  value: 4,
  unit: "次",
  hedge: "exact",
  indicator: null,
  status: "reported",
  role: "level",
  period: "2022",
};
const fileOf = (name: string, ...lines: readonly object[]): string => {
  const file = join(folder, name);
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join("\n"));
  return file;
};

describe("a coding", () => {
  it("is read from a file, named after it", async () => {
    const coding = await readCodings(fileOf("a.jsonl", { ...GOOD, what: "检查", note: "not ours" }));
    expect(coding).toEqual({ coder: "a", reports: ["a"], lines: [{ report: "a", ...GOOD, what: "检查" }] });
  });

  it("of several reports in one file names them line by line", async () => {
    const coding = await readCodings(fileOf("b.jsonl", { ...GOOD, report: "x" }, { ...GOOD, report: "y" }));
    expect(coding.reports).toEqual(["x", "y"]);
  });

  const bad = [
    ["no JSON", "{", /is no JSON /],
    ["a list", "[]", /is no JSON object/],
    ["no status", JSON.stringify({ ...GOOD, status: undefined }), /has no `status`/],
    ["a misspelt hedge", JSON.stringify({ ...GOOD, hedge: "approx" }), /`hedge` that is not one of exact, over/],
    ["a value in words", JSON.stringify({ ...GOOD, value: "4" }), /`value` that is not a number/],
    ["a span of another length", JSON.stringify({ ...GOOD, end: 9 }), /as long as its quote/],
  ] as const;

  it.each(bad)("with %s is refused, with file and line", async (_, words, what) => {
    const file = join(folder, "bad.jsonl");
    writeFileSync(file, `${JSON.stringify(GOOD)}\n\n${words}\n`);
    await expect(readCodings(file)).rejects.toMatchObject({
      code: "reliability/bad-line",
      what: expect.stringMatching(what),
    });
    await expect(readCodings(file)).rejects.toThrow(`${file}:3:`);
  });

  it("that is not there, or a folder without one, is a fault", async () => {
    await expect(readCodings(join(folder, "none"))).rejects.toMatchObject({ code: "source/missing" });
    const empty = mkdtempSync(join(folder, "empty-"));
    await expect(readCodings(empty)).rejects.toMatchObject({ code: "reliability/no-codings" });
  });
});
