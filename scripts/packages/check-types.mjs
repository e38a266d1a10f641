import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMPILERS } from "./consumer.mjs";
import { judge } from "./verdict.mjs";

/** Each resolution that we promise, with the ending of the file that shows it. */
const RESOLUTIONS = [
  { name: "node10", module: "commonjs", moduleResolution: "node10", ending: "ts" },
  { name: "node16 from ES modules", module: "node16", moduleResolution: "node16", ending: "mts" },
  { name: "node16 from CommonJS", module: "node16", moduleResolution: "node16", ending: "cts" },
  { name: "bundler", module: "esnext", moduleResolution: "bundler", ending: "ts" },
];

/** What a bundler for browsers sees, shown by a file of its own. */
const BROWSER = { module: "esnext", moduleResolution: "bundler", customConditions: ["browser"] };

/** The types compile, strictly and to the last declaration, without @types/node and without a look away. */
export function checkTypes(/** @type {string} */ folder) {
  for (const version of COMPILERS) {
    for (const { name, module, moduleResolution, ending } of RESOLUTIONS) {
      const file = ending === "ts" ? "types.ts" : `types.${ending}`;
      if (file !== "types.ts") cpSync(join(folder, "types.ts"), join(folder, file));
      checkFile(folder, file, { name, version }, { module, moduleResolution });
    }
    checkFile(folder, "types-browser.ts", { name: "bundler for browsers", version }, BROWSER);
  }
}

function checkFile(
  /** @type {string} */ folder,
  /** @type {string} */ file,
  /** @type {{ readonly name: string, readonly version: string }} */ { name, version },
  /** @type {Readonly<Record<string, unknown>>} */ resolution,
) {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    target: "es2022",
    types: [],
    ...resolution,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = join(folder, `node_modules/typescript-${version}/bin/tsc`);
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  judge(`the types compile with TypeScript ${version}, ${name}`, status === 0 ? [] : [stdout]);
}
