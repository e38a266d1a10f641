import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../set-up/root.mjs";
import { runNpm } from "../set-up/run.mjs";

/** @typedef {{ readonly name: string, readonly folder: string, readonly tarball: string }} Packed */

/** Pack the three packages into a folder, as they would be published. */
export function pack(/** @type {string} */ into) {
  return ["core", "viz", "cli"].map((part) => {
    const folder = inRoot(`packages/${part}`);
    const before = new Set(readdirSync(into));
    runNpm("npm", ["pack", "--silent", "--pack-destination", into], { cwd: folder, quiet: true });
    const tarball = readdirSync(into).find((name) => !before.has(name)) ?? "";
    const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return /** @type {Packed} */ ({ name, folder, tarball: join(into, tarball) });
  });
}
