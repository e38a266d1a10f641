import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fazhi, folderWith, SEEDS } from "./fazhi.ts";

const GOLD = join(SEEDS, "../test/gold");

/** A folder with one coding of two reports. */
async function coding(): Promise<string> {
  const folder = await folderWith({});
  for (const id of ["binhai-kjj-2023", "jincheng-kjj-2023"])
    await cp(join(GOLD, `${id}.jsonl`), join(folder, `mine/${id}.jsonl`));
  return folder;
}

describe("fazhi reliability", () => {
  it.concurrent("holds a coding against what the program reads, and names the weakest variable", async () => {
    const args = ["reliability", "mine", SEEDS, "--resamples", "50"];
    const { status, stdout } = await fazhi(args, { cwd: await coding() });
    expect(status).toBe(0);
    expect(stdout).toMatch(/mine +machine .*binhai-kjj-2023 +12 +12 +12 +1 +1 +1/);
    expect(stdout).toMatch(/indicator +nominal/);
  });

  it.concurrent("gives the same as JSON", async () => {
    const args = ["reliability", "mine", SEEDS, "--resamples", "50", "--json"];
    const { stdout } = await fazhi(args, { cwd: await coding() });
    expect(JSON.parse(stdout)).toMatchObject({
      coders: ["mine", "machine"],
      reports: ["binhai-kjj-2023", "jincheng-kjj-2023"],
      weakest: { alpha: 1 },
    });
  });

  it.concurrent("compares two people", async () => {
    const { status, stdout } = await fazhi(["reliability", "mine", "--against", GOLD, "--resamples", "50"], {
      cwd: await coding(),
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/mine +gold/);
  });

  it.concurrent.each([
    [["reliability", "mine"], /with reports or with another coding/],
    [["reliability", "mine", SEEDS, "--against", GOLD], /one or the other/],
    [["reliability", "mine", SEEDS, "--resamples", "none"], /no number of things/],
    [["reliability", "nowhere", SEEDS], /no such file/],
  ] as const)("refuses %j in a helpful sentence", async (args, sentence) => {
    const { status, stderr } = await fazhi([...args], { cwd: await coding() });
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
