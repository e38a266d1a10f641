import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Notes every module that Node loads, and prints those that read YAML or check its shape. */
const hook = `
  export async function load(url, context, next) {
    if (/\\/node_modules\\/(zod|yaml)\\b/.test(url)) process.stdout.write(url + "\\n");
    return next(url, context);
  }
`;

const loadedBy = (program: string): string =>
  execFileSync(
    process.execPath,
    [
      "--import",
      "tsx",
      "--input-type=module",
      "--eval",
      `import { register } from "node:module";
       register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});
       const core = await import("./packages/core/src/index.ts");
       ${program}`,
    ],
    { cwd: root, encoding: "utf8" },
  );

it("importing the package, reading a text and checking the shipped codebook loads neither zod nor yaml", () => {
  const read = 'core.readText("某局2023年法治政府建设年度报告", { id: "a" });';
  expect(loadedBy(`${read} await core.checkCodebook(core.SHIPPED_CODEBOOK);`)).toBe("");
});

it("parsing a codebook loads both", () => {
  const loaded = loadedBy('await core.parseCodebook("edition: a\\nextends: b\\n", "own.yaml");');
  expect(loaded).toMatch(/\/node_modules\/zod\//);
  expect(loaded).toMatch(/\/node_modules\/yaml\//);
});
