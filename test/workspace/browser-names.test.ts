import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a package gives: the files that its lists of names take them from, and those of them that lead to a module of Node. */
async function listed(name: "core" | "viz") {
  const list = (file: string): string => `packages/${name}/src/${file}.ts`;
  const { metafile } = await build({
    entryPoints: [list("index")],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    packages: "external",
    splitting: true,
    outdir: "unwritten",
    tsconfigRaw: "{}",
    treeShaking: false,
  });
  const modules = metafile.inputs;
  const importsOf = (file: string): readonly string[] => modules[file]?.imports.map(({ path }) => path) ?? [];
  const needsNode = (file: string, seen = new Set<string>()): boolean =>
    importsOf(file).some(
      (path) =>
        /^node:|^@resvg\/|^subset-font$/.test(path) ||
        (!seen.has(path) && path in modules && needsNode(path, seen.add(path))),
    );
  const index = importsOf(list("index")).filter((path) => path !== list("browser"));
  return { index, browser: importsOf(list("browser")), needsNode };
}

describe.each(["core", "viz"] as const)("%s", (name) => {
  it("lists in browser.ts what needs nothing of Node, and in index.ts what does", async () => {
    const { index, browser, needsNode } = await listed(name);
    expect(browser.length).toBeGreaterThan(10);
    expect(
      index.filter((file) => !needsNode(file)),
      "belongs into browser.ts",
    ).toEqual([]);
    expect(
      browser.filter((file) => needsNode(file)),
      "belongs into index.ts",
    ).toEqual([]);
  });
});
