import { expect, it } from "vitest";
import { loadedModules } from "../../loaded-modules.ts";

const loadedBy = (program: string): string =>
  loadedModules("zod|yaml", `const core = await import("./packages/core/src/index.ts"); ${program}`);

it("importing the package, reading a text and checking the shipped codebook loads neither zod nor yaml", () => {
  const read = 'core.readText("某局2023年法治政府建设年度报告", { id: "a" });';
  expect(loadedBy(`${read} await core.checkCodebook(core.SHIPPED_CODEBOOK);`)).toBe("");
});

it("parsing a codebook loads both", () => {
  const loaded = loadedBy('await core.parseCodebook("edition: a\\nextends: b\\n", "own.yaml");');
  expect(loaded).toMatch(/\/node_modules\/zod\//);
  expect(loaded).toMatch(/\/node_modules\/yaml\//);
});
