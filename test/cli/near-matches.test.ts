import { describe, expect, it } from "vitest";
import { nearMatches } from "../../packages/cli/src/near-matches.ts";

const KNOWN = [
  "enforcement.inspections",
  "enforcement.inspected_entities",
  "enforcement.penalties",
  "capacity.lectures",
  "publicity.lectures",
];

const rows = [
  ["enforcement.inspection", "enforcement.inspections"],
  ["Enforcement.Penaltys", "enforcement.penalties"],
  ["penalties", "enforcement.penalties"],
  ["lectures", "capacity.lectures"],
] as const;

describe("nearMatches", () => {
  it.each(rows)("%s: nearest is %s", (misspelt, nearest) => {
    expect(nearMatches(misspelt, KNOWN)[0]).toBe(nearest);
  });

  it("gives both where two are as near, and none where nothing is", () => {
    expect(nearMatches("lectures", KNOWN)).toEqual(["capacity.lectures", "publicity.lectures"]);
    expect(nearMatches("xyzzy", KNOWN)).toEqual([]);
  });
});
