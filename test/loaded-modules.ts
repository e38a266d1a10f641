import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Notes every module that Node loads, ES modules and CommonJS, and prints those of some packages; at once, because the hook
 * runs in a thread of its own, whose output is lost where the program ends first.
 */
const hook = (packages: string): string => `
  import { writeSync } from "node:fs";
  export async function load(url, context, next) {
    if (/\\/node_modules\\/(${packages})\\b/.test(url)) writeSync(1, url + "\\n");
    return next(url, context);
  }
`;

/** The modules of some packages (a regular expression, parted by |) that a program loads, a line each. */
export const loadedModules = (packages: string, program: string): string =>
  execFileSync(
    process.execPath,
    [
      "--import",
      "tsx",
      "--input-type=module",
      "--eval",
      `import { register } from "node:module";
       register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook(packages))}`)});
       ${program}`,
    ],
    { cwd: root, encoding: "utf8" },
  );
