import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { inRoot } from "../set-up/root.mjs";
import { hashOf, isStamped, stamp } from "../set-up/stamp.mjs";

const FOLDER = ".fazhi/deno";
const PINNED = ["package.json", "package-lock.json"];
const PACKAGE = inRoot(`${FOLDER}/node_modules/deno`);
const DENO = `${PACKAGE}/${process.platform === "win32" ? "deno.exe" : "deno"}`;

/** The path of the pinned Deno, installed into .fazhi/deno unless that was done before; null where it cannot be had here. */
export function installDeno() {
  const hash = hashOf(
    PINNED.map((name) => `scripts/deno/${name}`),
    `${process.platform} ${process.arch}`,
  );
  if (isStamped("deno", hash) && works()) return DENO;
  console.error("Installing Deno into .fazhi/deno: 92 MB, the first time only.");
  rmSync(inRoot(FOLDER), { recursive: true, force: true });
  mkdirSync(inRoot(FOLDER), { recursive: true });
  for (const name of PINNED) copyFileSync(inRoot(`scripts/deno/${name}`), inRoot(`${FOLDER}/${name}`));
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const how = { cwd: inRoot(FOLDER), stdio: ["ignore", "ignore", "inherit"] };
  // npm asks before it runs what packages want to run after their install: Deno's puts the program in its place.
  spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], {
    ...how,
    shell: process.platform === "win32",
  });
  if (existsSync(PACKAGE)) spawnSync(process.execPath, ["install.cjs"], { ...how, cwd: PACKAGE });
  if (!works()) return null;
  stamp("deno", hash);
  return DENO;
}

const works = () => existsSync(DENO) && spawnSync(DENO, ["--version"]).status === 0;
