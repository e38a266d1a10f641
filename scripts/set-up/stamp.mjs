import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { inRoot } from "./root.mjs";

/** A short hash of the names and bytes of files; a folder stands for everything in it, a missing path for nothing. */
export function hashOf(/** @type {readonly string[]} */ paths, /** @type {string} */ salt) {
  const hash = createHash("sha256").update(salt);
  for (const file of paths.flatMap(filesOf)) hash.update(`\0${file}\0`).update(readFileSync(inRoot(file)));
  return hash.digest("hex").slice(0, 16);
}

const filesOf = (/** @type {string} */ path) => {
  if (!existsSync(inRoot(path))) return [];
  if (statSync(inRoot(path)).isFile()) return [path];
  return readdirSync(inRoot(path), { recursive: true, encoding: "utf8" })
    .map((name) => `${path}/${name.replaceAll("\\", "/")}`)
    .filter((file) => statSync(inRoot(file)).isFile())
    .sort();
};

const stampFile = (/** @type {string} */ name) => inRoot(`node_modules/.fazhi/${name}`);

/** Whether a step was last done for exactly this hash. */
export const isStamped = (/** @type {string} */ name, /** @type {string} */ hash) =>
  existsSync(stampFile(name)) && readFileSync(stampFile(name), "utf8") === hash;

/** Whether a step was ever done in this clone. */
export const wasStamped = (/** @type {string} */ name) => existsSync(stampFile(name));

/** Note that a step is done for this hash. */
export function stamp(/** @type {string} */ name, /** @type {string} */ hash) {
  mkdirSync(inRoot("node_modules/.fazhi"), { recursive: true });
  writeFileSync(stampFile(name), hash);
}
