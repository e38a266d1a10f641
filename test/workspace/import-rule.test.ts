import { describe, expect, it } from "vitest";
import { importsOf, isRelative, resolved, sourceFilesIn, type SourceFile } from "./source-files.ts";

/** The order of the rooms: data flows down this list, imports look up it. */
const ROOMS = [
  "generated",
  "kit",
  "statistics",
  "source",
  "text",
  "report",
  "quantity",
  "codebook",
  "observation",
  "frame",
  "compare",
  "corpus",
];

const CORE = "packages/core/src";
const SEES_ALL = ["index.ts", "browser.ts", "pipeline.ts", "read-reports.ts"].map((name) => `${CORE}/${name}`);

const core = sourceFilesIn(CORE);
const viz = sourceFilesIn("packages/viz/src");
const cli = sourceFilesIn("packages/cli/src");

const roomOf = (path: string): string => path.slice(CORE.length + 1).split("/")[0] ?? "";
const relative = (file: SourceFile): readonly string[] =>
  importsOf(file)
    .filter(isRelative)
    .map((to) => resolved(file, to));

describe("core", () => {
  const inRooms = core.filter(({ path }) => !SEES_ALL.includes(path));

  it.each(inRooms)("$path imports only its own and earlier rooms", (file) => {
    const room = ROOMS.indexOf(roomOf(file.path));
    expect(room, "its folder is not a room").toBeGreaterThanOrEqual(0);
    const allowed = ROOMS.slice(0, room + 1);
    expect(relative(file).filter((path) => !allowed.includes(roomOf(path)))).toEqual([]);
  });

  it("is whole: every relative import has a file", () => {
    const known = new Set(core.map(({ path }) => path));
    expect(core.flatMap(relative).filter((path) => !known.has(path))).toEqual([]);
  });
});

/** Packages of ours that a package may import by name; none is entered by a path. */
const DOORS = [
  { name: "core", folder: CORE, files: core, may: [] },
  { name: "viz", folder: "packages/viz/src", files: viz, may: ["@fazhi/core"] },
  { name: "cli", folder: "packages/cli/src", files: cli, may: ["@fazhi/core", "@fazhi/viz"] },
];

describe.each(DOORS)("$name", ({ folder, files, may }) => {
  it("reaches no other package by a path", () => {
    expect(files.flatMap(relative).filter((path) => !path.startsWith(`${folder}/`))).toEqual([]);
  });

  it("imports other packages of ours by name only, and only those it may", () => {
    const ours = files.flatMap(importsOf).filter((name) => /^(@fazhi\/|fazhi)/.test(name));
    expect([...new Set(ours)].filter((name) => !may.includes(name))).toEqual([]);
  });
});
