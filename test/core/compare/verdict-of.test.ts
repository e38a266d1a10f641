import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval, Verdict } from "@fazhi/core";
import { verdictOfValues } from "../../../packages/core/src/compare/verdict-of.ts";

const at = (low: number | null, high: number | null = low): Interval => ({ low, high });

const rows = [
  ["40 against 26", [at(40)], [at(26)], "higher", at(14)],
  ["26 against 40", [at(26)], [at(40)], "lower", at(-14)],
  ["11 against 11", [at(11)], [at(11)], "equal", at(0)],
  ["11 stated twice against 11", [at(11), at(11)], [at(11)], "equal", at(0)],
  ["20余 against 26", [at(21, 29)], [at(26)], "equal-within-hedges", at(-5, 3)],
  ["20余 against 20余: one wording, not one value", [at(21, 29)], [at(21, 29)], "equal-within-hedges", at(-8, 8)],
  ["30余 against 20余", [at(31, 39)], [at(21, 29)], "higher", at(2, 18)],
  ["30余 against 30: 余 is more", [at(31, 39)], [at(30)], "higher", at(1, 9)],
  ["超过3200 against 2563", [at(3200, null)], [at(2563)], "higher", at(637, null)],
  ["超过40 against 60", [at(40, null)], [at(60)], "equal-within-hedges", at(-20, null)],
  ["不足5 against 超过40", [at(null, 4)], [at(41, null)], "lower", at(null, -37)],
  ["26 and 20余 against 40: whichever is meant", [at(26), at(21, 29)], [at(40)], "lower", at(-19, -11)],
  ["7 and 59 against 10: it depends", [at(7), at(59)], [at(10)], "not-comparable", ["several"]],
  ["7 and 59 against 7 and 59: it depends", [at(7), at(59)], [at(7), at(59)], "not-comparable", ["several"]],
] as const;

describe("verdictOfValues", () => {
  it.each(rows)("%s", (_, a, b, kind, expected) => {
    const verdict = verdictOfValues(a, b);
    expect(verdict.kind).toBe(kind);
    expect(verdict.kind === "not-comparable" ? verdict.because : verdict.difference).toEqual(expected);
  });
});

const end = fc.option(fc.integer({ min: -50, max: 50 }), { freq: 5 });
const interval = fc.tuple(end, end).map(([a, b]) => (a !== null && b !== null && a > b ? at(b, a) : at(a, b)));
const values = fc.array(interval, { minLength: 1, maxLength: 3 });
const within = ({ low, high }: Interval) =>
  fc.integer({ min: low ?? Math.min(-99, high ?? 0), max: high ?? Math.max(99, low ?? 0) });

const mirrored = (verdict: Verdict): Verdict["kind"] =>
  verdict.kind === "higher" ? "lower" : verdict.kind === "lower" ? "higher" : verdict.kind;

describe("every verdict", () => {
  it("is the mirror of its opposite, and so is the difference", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [there, back] = [verdictOfValues(a, b), verdictOfValues(b, a)];
        expect(back.kind).toBe(mirrored(there));
        if (there.kind === "not-comparable" || back.kind === "not-comparable") return;
        const { low, high } = back.difference;
        expect(there.difference).toEqual({ low: high === null ? null : 0 - high, high: low === null ? null : 0 - low });
      }),
    );
  });

  const realised = fc
    .tuple(interval, interval)
    .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), within(a), within(b)));

  it("has a difference that holds every difference of allowed values, and the sign it claims", () => {
    fc.assert(
      fc.property(realised, ([a, b, x, y]) => {
        const verdict = verdictOfValues([a], [b]);
        if (verdict.kind === "not-comparable") throw new Error("one value each can always be compared");
        expect(x - y).toBeGreaterThanOrEqual(verdict.difference.low ?? -Infinity);
        expect(x - y).toBeLessThanOrEqual(verdict.difference.high ?? Infinity);
        if (verdict.kind === "higher") expect(x).toBeGreaterThan(y);
        if (verdict.kind === "lower") expect(x).toBeLessThan(y);
        if (verdict.kind === "equal") expect(x).toBe(y);
      }),
    );
  });
});
