import { expect, it } from "vitest";
import { loadedModules } from "../../../loaded-modules.ts";

const loadedBy = (program: string): string =>
  loadedModules(
    "hucre|hyparquet|hyparquet-writer|@uwdata",
    `const core = await import("./packages/core/src/index.ts");
     const frame = core.frameOf({ a: "string" }, [{ a: "x" }]); ${program}`,
  );

it("importing core and writing CSV loads none of the writers of files", () => {
  expect(loadedBy("core.toCsv(frame);")).toBe("");
});

it.each([
  ["toXlsx({ a: frame })", "hucre"],
  ["toArrow(frame)", "@uwdata/flechette"],
  ["toParquet(frame)", "hyparquet-writer"],
  ["fromParquet(await core.toParquet(frame), frame.schema)", "hyparquet"],
])("%s loads %s", (call, name) => {
  expect(loadedBy(`await core.${call};`)).toContain(`/node_modules/${name}/`);
});
