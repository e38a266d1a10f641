import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { findPython, NO_PYTHON } from "../notebooks/python.mjs";
import { inRoot, root } from "../set-up/root.mjs";
import { hashOf, isStamped, stamp } from "../set-up/stamp.mjs";
import { makeVenv, pip, pythonOf } from "../set-up/venv.mjs";

/** The exit status that says: this machine lacks what would read the files. */
const CANNOT_CHECK = 3;

const VENV = inRoot(".fazhi/readers");
const REQUIREMENTS = ["scripts/exports/requirements.txt", "scripts/exports/constraints.txt"];
const OLD_PYTHON = "The readers of exports (pandas, pyarrow, frictionless) need Python 3.11 or newer.";
const NO_OFFICE =
  "LibreOffice was not found (Debian, Ubuntu: apt-get install --no-install-recommends libreoffice-calc).";

/** Have pandas, pyarrow, frictionless, openpyxl, DuckDB, sdmx1 and LibreOffice read the exports in a folder. */
export function readByOthers(/** @type {string} */ folder) {
  const python = findPython();
  if (python === null) return cannot(NO_PYTHON);
  if (spawnSync(python, ["-c", "import sys; sys.exit(sys.version_info < (3, 11))"]).status !== 0)
    return cannot(OLD_PYTHON);
  const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
  if (office === undefined) return cannot(NO_OFFICE);
  makeReaders(python);
  const script = inRoot("scripts/exports/read_exports.py");
  const { status } = spawnSync(pythonOf(VENV), [script, resolve(folder), office], {
    env: { ...process.env, PYTHONUTF8: "1" },
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

function cannot(/** @type {string} */ why) {
  console.error(why);
  process.exitCode = CANNOT_CHECK;
}

/** Install the readers, unless that was done before. */
function makeReaders(/** @type {string} */ python) {
  const hash = hashOf(REQUIREMENTS, python);
  if (isStamped("readers", hash) && existsSync(pythonOf(VENV))) return;
  console.error("Installing the readers of exports into .fazhi/readers: about a minute, the first time only.");
  makeVenv(VENV, python);
  const [requirements = "", constraints = ""] = REQUIREMENTS.map(inRoot);
  pip(VENV, python, ["install", "--quiet", "-r", requirements, "-c", constraints]);
  stamp("readers", hash);
}
