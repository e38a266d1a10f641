import { expect, it } from "vitest";
import { Codebook } from "../../../packages/core/src/codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "../../../packages/core/src/codebook/shipped-codebook.ts";
import { oneCodebook } from "../../../packages/core/src/compare/one-codebook.ts";
import { readingOf } from "./gold-readings.ts";

const other = new Codebook({ ...SHIPPED_CODEBOOK.entries, edition: "own" }, SHIPPED_CODEBOOK.lexicon);
const [a, b] = [readingOf({ id: "a" }), readingOf({ id: "b" })];

it("is the one that the reports were read by", () => {
  expect(oneCodebook({ readings: [{ ...a, codebook: other }], skipped: [] })).toBe(other);
  expect(oneCodebook({ readings: [], skipped: [] })).toBe(SHIPPED_CODEBOOK);
});

it("refuses reports that were read by different ones, and says which", () => {
  expect(() => oneCodebook({ readings: [a, { ...b, codebook: other }], skipped: [] })).toThrow(
    expect.objectContaining({ code: "compare/mixed-codebooks", place: { file: "b" } }),
  );
});

it("is its edition in JSON", () => {
  expect(JSON.stringify({ codebook: other })).toBe('{"codebook":"own"}');
});
