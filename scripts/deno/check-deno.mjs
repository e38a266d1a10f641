import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { jupyterEnvironment, makeJupyter, venvPython } from "../notebooks/jupyter.mjs";
import { findPython, NO_PYTHON } from "../notebooks/python.mjs";
import { inRoot, root } from "../set-up/root.mjs";
import { setUp } from "../set-up/set-up.mjs";
import { installDeno } from "./install-deno.mjs";

const NOTEBOOK = "test/notebooks/deno/display.ipynb";
const NO_DENO = "Deno could not be installed by npm, or does not run on this machine.";

/** Where Jupyter finds the kernel of this check, and no other: JupyterLab of the notebooks does not offer it. */
const JUPYTER_PATH = inRoot(".fazhi/deno/share/jupyter");

/** Run the notebook in Deno's kernel; where that cannot be, fail under CI and say so aloud elsewhere. */
export function checkDeno() {
  setUp();
  const python = findPython();
  if (python === null) return cannot(NO_PYTHON);
  const deno = installDeno();
  if (deno === null) return cannot(NO_DENO);
  makeJupyter(python);
  writeKernel(deno);
  const check = [inRoot("scripts/deno/check_display.py"), inRoot(NOTEBOOK)];
  const { status } = spawnSync(venvPython(), check, {
    // The packages are found where package.json and node_modules of the workspace lie.
    cwd: root,
    env: { ...jupyterEnvironment(), JUPYTER_PATH, DENO_NO_UPDATE_CHECK: "1", DENO_DIR: inRoot(".fazhi/deno/cache") },
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

function cannot(/** @type {string} */ why) {
  console.error(`NOT CHECKED: display was not tried in Deno's kernel. ${why}`);
  if (process.env["CI"] === "true") process.exitCode = 1;
}

function writeKernel(/** @type {string} */ deno) {
  const folder = `${JUPYTER_PATH}/kernels/deno`;
  const argv = [deno, "jupyter", "--kernel", "--conn", "{connection_file}"];
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/kernel.json`, JSON.stringify({ argv, display_name: "Deno", language: "typescript" }));
}
