import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Notes every module that Node loads, ES modules and CommonJS, and prints those of a name. */
const hook = `
  export async function load(url, context, next) {
    if (/\\/node_modules\\/(vega|vega-lite|subset-font|@resvg)\\b/.test(url)) process.stdout.write(url + "\\n");
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
       const viz = await import("./packages/viz/src/index.ts");
       ${program}`,
    ],
    { cwd: root, encoding: "utf8" },
  );

const draw = `
  const row = { report: "a", agency: "甲局", region: null, level: null, year: 2022, state: "not-stated", obsStatus: "O",
    statements: [], setAside: [], interval: null, unit: "" };
  const spec = viz.ranking({ across: "agencies", indicator: "enforcement.inspections", unit: "", rows: [row], verdicts: [],
    findings: [] }, { language: "en" });
`;

it("importing the package and making a chart loads neither Vega nor what draws pictures", () => {
  expect(loadedBy(draw)).toBe("");
});

it("drawing one does", () => {
  expect(loadedBy(`${draw} await viz.renderSvg(spec);`)).toMatch(/\/node_modules\/vega-lite\//);
});
