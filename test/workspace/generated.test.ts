import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { generatedModules } from "../../scripts/generate/modules.ts";
import { generatedPages } from "../../scripts/generate/pages.ts";

const folder = new URL("../../packages/core/src/generated/", import.meta.url);
const modules = generatedModules();

it.each(modules)("$name is what its YAML gives: if not, npm run generate", ({ name, source }) => {
  expect(readFileSync(new URL(name, folder), "utf8") === source).toBe(true);
});

it("nothing else lies among the generated modules", () => {
  expect(readdirSync(folder).sort()).toEqual(modules.map(({ name }) => name).sort());
});

it.each(generatedPages())("$path is what its YAML gives: if not, npm run generate", ({ path, source }) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8") === source).toBe(true);
});
