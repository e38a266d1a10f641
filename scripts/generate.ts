/**
 * Compiles the YAML under packages/core/data into TypeScript modules under packages/core/src/generated, so that
 * importing the package parses no YAML and a misspelt id does not compile, and into the pages of the codebook under docs.
 * `--check` compares instead of writing.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { generatedModules } from "./generate/modules.ts";
import { generatedPages } from "./generate/pages.ts";

const check = process.argv.includes("--check");
const root = new URL("../", import.meta.url);
const folder = "packages/core/src/generated/";
mkdirSync(new URL(folder, root), { recursive: true });
const made = [
  ...generatedModules().map(({ name, source }) => ({ path: `${folder}${name}`, source })),
  ...generatedPages(),
];

let stale = 0;
for (const { path, source } of made) {
  const file = new URL(path, root);
  if (check && current(file) !== source) {
    stale++;
    console.error(`${path} is not what its YAML gives: run npm run generate`);
  }
  if (!check) writeFileSync(file, source);
}
process.exitCode = stale > 0 ? 1 : 0;

function current(file: URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
