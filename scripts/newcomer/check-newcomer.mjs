import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNpm } from "../set-up/run.mjs";
import { judge, passed } from "../packages/verdict.mjs";
import { checkOutput } from "./check-output.mjs";
import { freshCopy } from "./fresh-copy.mjs";

/** The second `npm start` must be done in this many seconds. */
const PATIENCE = 60;

/** A fresh copy starts with one command, starts again in seconds, and has the command at hand. */
export function checkNewcomer() {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-newcomer-"));
  freshCopy(folder);
  const first = started(folder);
  checkOutput(join(folder, "out"));
  const second = started(folder);
  passed(`npm start in a fresh copy: ${first.toFixed(0)} s, and ${second.toFixed(1)} s the second time`);
  judge("the second start takes seconds", second < PATIENCE ? [] : [`it took ${second.toFixed(0)} s`]);
  const version = runNpm("npx", ["--no-install", "fazhi", "--version"], { cwd: folder, quiet: true }).trim();
  judge(`npx fazhi --version says ${version}`, /^\d+\.\d+\.\d+/.test(version) ? [] : [version]);
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds that `npm start` took. */
function started(/** @type {string} */ folder) {
  const began = performance.now();
  runNpm("npm", ["start"], { cwd: folder, env: { ...process.env, CI: "" } });
  return (performance.now() - began) / 1000;
}
