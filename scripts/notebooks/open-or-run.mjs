import { readdirSync } from "node:fs";
import { inRoot } from "../set-up/root.mjs";
import { setUp } from "../set-up/set-up.mjs";
import { inJupyter, makeJupyter, openLab } from "./jupyter.mjs";
import { lookInLab } from "./look-in-lab.mjs";
import { NO_PYTHON, findPython } from "./python.mjs";

const EXECUTE = inRoot("scripts/notebooks/execute.py");

/** The lesson that is opened in JupyterLab itself, charts in both languages. */
const LOOKED_AT = "1-a-tour.ipynb";

/** Open JupyterLab, or with `--check` or `--update` run the notebooks; other arguments go to JupyterLab. */
export async function openOrRun(/** @type {readonly string[]} */ args) {
  setUp();
  const python = findPython();
  if (python === null) {
    console.error(NO_PYTHON);
    process.exit(1);
  }
  makeJupyter(python);
  if (args.includes("--check")) process.exitCode = checkRunner() || executeAll() || (await lookInLab(LOOKED_AT));
  else if (args.includes("--update")) process.exitCode = inJupyter([EXECUTE, "--update", ...notebooksIn("notebooks")]);
  else openLab(args);
}

const executeAll = () => inJupyter([EXECUTE, ...notebooksIn("notebooks")]);

/** A runner that lets a broken notebook pass is worth nothing, so it has to refuse each of these first. */
function checkRunner() {
  const passed = notebooksIn("test/notebooks/broken").filter((file) => inJupyter([EXECUTE, file], "pipe") === 0);
  for (const file of passed) console.error(`${file} is broken on purpose, and the runner did not notice`);
  return passed.length;
}

const notebooksIn = (/** @type {string} */ folder) =>
  readdirSync(inRoot(folder))
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => inRoot(`${folder}/${name}`));
