import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { inRoot } from "../set-up/root.mjs";
import { run } from "../set-up/run.mjs";

/** Copy what a clone would bring: the files that git knows or would add, and nothing that was installed or built. */
export function freshCopy(/** @type {string} */ folder) {
  const listed = run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { quiet: true });
  for (const file of listed.split("\0").filter((name) => name !== "" && existsSync(inRoot(name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(inRoot(file), join(folder, file));
  }
}
