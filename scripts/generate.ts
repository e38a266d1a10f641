/**
 * Compiles the YAML under packages/core/data into TypeScript modules under packages/core/src/generated, so that
 * importing the package parses no YAML and a misspelt id does not compile. `--check` compares instead of writing.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { generatedModules } from "./generate/modules.ts";

const check = process.argv.includes("--check");
const folder = new URL("../packages/core/src/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });

let stale = 0;
for (const { name, source } of generatedModules()) {
  const file = new URL(name, folder);
  if (check && current(file) !== source) {
    stale++;
    console.error(`${name} is not what its YAML gives: run npm run generate`);
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
