import { rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { run } from "./run.mjs";

/** The Python of a virtual environment. */
export const pythonOf = (/** @type {string} */ venv) =>
  process.platform === "win32" ? `${venv}\\Scripts\\python.exe` : `${venv}/bin/python`;

/** Make an empty virtual environment, in place of one that was there. */
export function makeVenv(/** @type {string} */ venv, /** @type {string} */ python) {
  rmSync(venv, { recursive: true, force: true });
  const ways = [
    ["-m", "venv", venv],
    ["-m", "virtualenv", "--quiet", venv],
    ["-m", "venv", "--without-pip", venv],
  ];
  if (ways.some((args) => spawnSync(python, args).status === 0)) return;
  console.error(`${python} cannot make a virtual environment. Debian, Ubuntu: apt-get install python3-venv.`);
  process.exit(1);
}

/** pip of the environment, or where it has none (Debian without python3-venv), the machine's pip at work on it. */
export function pip(/** @type {string} */ venv, /** @type {string} */ python, /** @type {readonly string[]} */ args) {
  const own = spawnSync(pythonOf(venv), ["-m", "pip", "--version"]).status === 0;
  const quiet = ["--disable-pip-version-check", "--no-input"];
  if (own) return run(pythonOf(venv), ["-m", "pip", ...quiet, ...args]);
  if (spawnSync(python, ["-m", "pip", "--version"]).status === 0)
    return run(python, ["-m", "pip", "--python", pythonOf(venv), ...quiet, ...args]);
  console.error(`${python} has no pip. Debian, Ubuntu: apt-get install python3-venv.`);
  return process.exit(1);
}
