import { expect, it } from "vitest";
import { importsOf, sourceFilesIn } from "./source-files.ts";

/** The only doors to the disk; the command line, which writes what it is asked to, is a door itself. */
const DOORS = [/^packages\/core\/src\/(source|corpus)\//, /^packages\/viz\/src\/render\//];

const files = [...sourceFilesIn("packages/core/src"), ...sourceFilesIn("packages/viz/src")];
const touchesDisk = (name: string): boolean => /^(node:)?(fs|fs\/promises|child_process|net|http|https)$/.test(name);

it("only source, corpus and render touch the disk, and nothing touches the network", () => {
  const doors = files.filter((file) => importsOf(file).some(touchesDisk)).map(({ path }) => path);
  expect(doors.filter((path) => !DOORS.some((door) => door.test(path)))).toEqual([]);
});

it("sees a door where there is one", () => {
  expect(
    importsOf({ path: "a.ts", text: 'const { readFile } = await import("node:fs/promises");' }).some(touchesDisk),
  ).toBe(true);
});
