import { readFileSync } from "node:fs";
import { checkCodebook, parseCodebook } from "@fazhi/core";
import { expect, it } from "vitest";
import { programOf } from "../../packages/cli/src/program.ts";
import { fencedBlocks } from "./fenced-blocks.ts";

const page = readFileSync(new URL("../../docs/guide/own-codebook.md", import.meta.url), "utf8");
const blocks = fencedBlocks(page).filter(({ info }) => info === "yaml");

it.each(blocks)("the codebook on line $line of the guide can be used, and its examples hold", async ({ text }) => {
  const examples = await checkCodebook(await parseCodebook(text, "own-codebook.md"));
  expect(examples.filter(({ holds }) => !holds)).toEqual([]);
  expect(examples.some(({ own }) => own)).toBe(true);
});

it("the guide names the commands that do not take a codebook, and no other", () => {
  const without = programOf({ status: 0 })
    .commands.filter(({ options }) => !options.some(({ long }) => long === "--codebook"))
    .map((command) => `\`${command.name()}\``);
  expect(page).toContain(`goes with every command but ${without.join(" and ")}.`);
});
