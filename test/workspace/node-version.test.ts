import { expect, it } from "vitest";
import { isNewEnough, tooOld } from "../../scripts/set-up/node-version.mjs";

const versions = [
  ["12.22.12", false],
  ["18.20.4", false],
  ["20.9.0", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["22.0.0", true],
  ["24.11.1", true],
] as const;

it.each(versions)("Node %s will do: %s", (version, answer) => {
  expect(isNewEnough(version)).toBe(answer);
});

it("says which Node is needed, which is here and where to get one", () => {
  expect(tooOld("18.20.4")).toMatch(/20\.19.*18\.20\.4[^]*https:\/\//);
});
