import { existsSync } from "node:fs";
import { inRoot } from "./root.mjs";
import { run, runNpm } from "./run.mjs";
import { hashOf, isStamped, stamp, wasStamped } from "./stamp.mjs";

/** In the order in which they use one another. */
const PACKAGES = ["core", "viz", "cli"];

/** Build the packages whose sources, or whose dependencies' sources, changed since they were built. */
export function build() {
  generate();
  /** @type {string[]} */
  const sources = ["tsconfig.json", "pnpm-lock.yaml"];
  for (const name of PACKAGES) {
    const folder = `packages/${name}`;
    sources.push(`${folder}/src`, `${folder}/scripts`, `${folder}/package.json`, `${folder}/tsup.config.ts`);
    const hash = hashOf(sources, name);
    if (isStamped(`built-${name}`, hash) && existsSync(inRoot(`${folder}/dist`))) continue;
    console.error(`Building ${folder}`);
    runNpm("npm", ["run", "build"], { cwd: inRoot(folder), quiet: true });
    stamp(`built-${name}`, hash);
  }
}

/** What the generated modules are made from and by. */
const GENERATED_FROM = [
  "packages/core/data",
  "packages/core/src/codebook/codebook-schema.ts",
  "scripts/generate",
  "scripts/generate.ts",
];

/**
 * Compile the codebook and the lexicons again if an expert changed them. A fresh clone comes with what was compiled
 * from its own words, and keeps it, so that the check for stale modules has something to check.
 */
function generate() {
  const hash = hashOf(GENERATED_FROM, "generate");
  if (isStamped("generated", hash)) return;
  if (wasStamped("generated")) run(process.execPath, ["--import", "tsx", "scripts/generate.ts"]);
  stamp("generated", hash);
}
