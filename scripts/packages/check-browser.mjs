import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { judge } from "./verdict.mjs";

const PAGE = 'import * as core from "@fazhi/core"; import * as viz from "@fazhi/viz"; globalThis.all = { core, viz };';

/** The packages bundle for browsers as they are installed: no module of Node in them, none left outside. */
export async function checkBrowser(/** @type {string} */ folder) {
  const file = join(folder, "page.mjs");
  writeFileSync(file, PAGE);
  /** @type {readonly string[]} */
  const complaints = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "esm",
    logLevel: "silent",
  }).then(
    ({ metafile }) => Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
    (failure) => [String(failure.message)],
  );
  judge("the packages bundle for browsers, with nothing of Node", complaints);
}
