import { spawnSync } from "node:child_process";

/** The oldest Python that the pinned JupyterLab runs on. */
const OLDEST = { major: 3, minor: 9 };

/** How Python is called on this kind of machine, the likeliest first. */
const CALLS = process.platform === "win32" ? [["py", "-3"], ["python"]] : [["python3"], ["python"]];

const ASK = "import sys; print(sys.version_info[0], sys.version_info[1], sys.executable)";

/** The program of a Python that is new enough, or null. */
export function findPython() {
  for (const [program = "", ...args] of CALLS) {
    const { status, stdout } = spawnSync(program, [...args, "-c", ASK], { encoding: "utf8" });
    if (status !== 0) continue;
    const [major, minor, ...path] = stdout.trim().split(" ");
    if (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor) return path.join(" ");
  }
  return null;
}

/** The sentence for a machine without Python. */
export const NO_PYTHON = [
  `The notebooks need Python ${OLDEST.major}.${OLDEST.minor} or newer for Jupyter; none was found.`,
  "Install it (Debian, Ubuntu: apt-get install python3 python3-venv; others: https://www.python.org), then run the command again.",
].join("\n");
