import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { parse } from "yaml";

/** The rows of a YAML file beside the tests. */
export const rowsOf = <T>(file: string): readonly T[] =>
  parse(readFileSync(new URL(file, import.meta.url), "utf8")) as readonly T[];

/** Numbers that agree to 1e-9, relative where they are large. */
export function expectClose(found: readonly (number | null)[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) {
    expect(Math.abs((found[at] ?? NaN) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  }
}
