import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Notes every module that Node loads, ES modules and CommonJS, and prints those of some packages. */
const hook = (packages: string): string => `
  export async function load(url, context, next) {
    if (/\\/node_modules\\/(${packages})\\b/.test(url)) process.stdout.write(url + "\\n");
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
