import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { inRoot } from "../set-up/root.mjs";
import { hashOf, isStamped, stamp } from "../set-up/stamp.mjs";
import { makeVenv, pip, pythonOf } from "../set-up/venv.mjs";

const VENV = inRoot(".jupyter/venv");
const REQUIREMENTS = ["notebooks/requirements.txt", "notebooks/constraints.txt"];

/** The Python of the project's own Jupyter. */
export const venvPython = () => pythonOf(VENV);

/** Everything that Jupyter would keep in the user's home stays under .jupyter, and only our kernel is on its path. */
export const jupyterEnvironment = () => ({
  ...process.env,
  JUPYTER_PATH: inRoot(".jupyter/share/jupyter"),
  JUPYTER_CONFIG_DIR: inRoot(".jupyter/config"),
  JUPYTER_DATA_DIR: inRoot(".jupyter/data"),
  JUPYTER_RUNTIME_DIR: inRoot(".jupyter/runtime"),
  IPYTHONDIR: inRoot(".jupyter/ipython"),
  PYTHONUTF8: "1",
});

/** Run the Python of the project's own Jupyter and wait; answers with its exit status. */
export const inJupyter = (/** @type {readonly string[]} */ args, /** @type {"inherit" | "pipe"} */ stdio = "inherit") =>
  spawnSync(venvPython(), args, { env: jupyterEnvironment(), stdio }).status ?? 1;

/** Open JupyterLab; Ctrl-C is its own to answer, since it asks before it stops. */
export function openLab(/** @type {readonly string[]} */ args) {
  const root = process.getuid?.() === 0 ? ["--allow-root"] : [];
  const lab = ["-m", "jupyterlab", `--notebook-dir=${inRoot("notebooks")}`, ...root, ...args];
  process.on("SIGINT", () => {});
  spawn(venvPython(), lab, { env: jupyterEnvironment(), stdio: "inherit" }).on("close", (status) => {
    process.exitCode = status ?? 1;
  });
}

/** Make the project's own Jupyter with the TypeScript kernel, unless that was done before. */
export function makeJupyter(/** @type {string} */ python) {
  const hash = hashOf(REQUIREMENTS, python);
  if (!isStamped("jupyter", hash) || !existsSync(venvPython())) {
    console.error("Installing JupyterLab into .jupyter: about a minute, the first time only.");
    makeVenv(VENV, python);
    const [requirements = "", constraints = ""] = REQUIREMENTS.map(inRoot);
    pip(VENV, python, ["install", "--quiet", "-r", requirements, "-c", constraints]);
    stamp("jupyter", hash);
  }
  writeKernel();
}

/** The kernel runs with this Node, whatever the PATH of the program that starts it. */
function writeKernel() {
  const folder = inRoot(".jupyter/share/jupyter/kernels/tslab");
  const tslab = inRoot("notebooks/node_modules/tslab/bin/tslab");
  const kernel = {
    argv: [process.execPath, tslab, "kernel", "--config-path", "{connection_file}"],
    display_name: "TypeScript",
    language: "typescript",
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/kernel.json`, `${JSON.stringify(kernel, null, 2)}\n`);
}
