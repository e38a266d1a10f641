import { describe, expect, it } from "vitest";
import { sourceFilesIn } from "./source-files.ts";

const files = ["packages/core/src", "packages/viz/src", "packages/cli/src", "scripts"].flatMap(sourceFilesIn);

/** Names that say nothing of what is inside. */
const DRAWERS = /^(utils?|helpers?|commons?|misc|shared|stuff|types)$/;

describe.each(files)("$path", ({ path }) => {
  const parts = path.replace(/\.(d\.ts|ts|mjs)$/, "").split("/");

  it("is not a drawer", () => {
    expect(parts.filter((part) => DRAWERS.test(part))).toEqual([]);
  });

  it("is written in kebab-case", () => {
    expect(parts.at(-1)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]{2})?$/);
  });
});
