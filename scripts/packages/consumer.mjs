import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../set-up/root.mjs";
import { runNpm } from "../set-up/run.mjs";
import { judge } from "./verdict.mjs";

/** The oldest TypeScript that reads our types, which is the notebook kernel's, and ours. */
export const COMPILERS = ["5.0.4", "5.9.3"];

/** Install the tarballs with plain npm in a folder of their own; answers with that folder. */
export function installTarballs(
  /** @type {string} */ within,
  /** @type {readonly import("./pack.mjs").Packed[]} */ packages,
) {
  const folder = join(within, "consumer");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true }\n');
  const compilers = COMPILERS.map((version) => `typescript-${version}@npm:typescript@${version}`);
  const tarballs = packages.map(({ tarball }) => tarball);
  runNpm("npm", ["install", "--no-audit", "--no-fund", ...tarballs, ...compilers], { cwd: folder, quiet: true });
  cpSync(inRoot("test/packages/consumer"), folder, { recursive: true });
  const unwanted = ["danfojs-node", "@tensorflow"].filter((name) => existsSync(join(folder, "node_modules", name)));
  judge(
    "plain npm installs the tarballs, without danfojs",
    unwanted.map((name) => `${name} was installed`),
  );
  return folder;
}

/** What a Node program of the consumer prints; stops where it fails. */
export function printed(
  /** @type {string} */ folder,
  /** @type {string} */ promise,
  /** @type {readonly string[]} */ args,
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) judge(promise, [`exit status ${status}`, stdout, stderr]);
  return stdout;
}
