import { join } from "node:path";
import { inJupyter, makeJupyter } from "../notebooks/jupyter.mjs";
import { NO_PYTHON, findPython } from "../notebooks/python.mjs";
import { inRoot } from "../set-up/root.mjs";
import { failed, passed } from "./verdict.mjs";

/** The packages import and type-check in the notebook kernel, installed where the notebook is. */
export function checkKernel(/** @type {string} */ folder) {
  const promise = "the packages import in the tslab kernel";
  const python = findPython();
  if (python === null) {
    if (process.env["CI"] === "true") return failed(promise, NO_PYTHON);
    return console.error(`SKIPPED ${promise}: ${NO_PYTHON}`);
  }
  makeJupyter(python);
  const status = inJupyter([inRoot("scripts/notebooks/execute.py"), join(folder, "kernel.ipynb")]);
  return status === 0 ? passed(promise) : failed(promise, "see above");
}
