import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SEEDS, goldSet } from "../gold/gold-set.ts";
import { reportLines, totalLines } from "../gold/score-lines.ts";

const documents = (folder: string) => new URL(`../documents/${folder}/`, import.meta.url);
const seeds = goldSet(SEEDS.coding, SEEDS.texts);

describe.each(["README.md", "README.zh-CN.md"])("%s", (readme) => {
  const page = readFileSync(new URL(`../../${readme}`, import.meta.url), "utf8");

  it("prints the figures that the score gives for the seeds", () => {
    expect(page).toContain([...reportLines(seeds, false), ...totalLines(seeds)].join("\n"));
  });

  it.each(["made", "later"])("prints the figures that the score gives for the reports of %s", (folder) => {
    expect(page).toContain(totalLines(goldSet(documents(folder), documents(folder))).join("\n"));
  });
});
