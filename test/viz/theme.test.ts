import { describe, expect, it } from "vitest";
import { STATE_SIGN, STATES } from "../../packages/viz/src/state-sign.ts";
import { color } from "../../packages/viz/src/theme.ts";

type Rgb = readonly [number, number, number];

/** Linear light of an sRGB colour, 0 to 1 (IEC 61966-2-1). */
const linear = (hex: string): Rgb =>
  [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it("measures contrast as WCAG does", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe("text has a contrast of 4.5 at least", () => {
  it.each([
    ["ink on the ground", color.ink, color.ground],
    ["muted text on the ground", color.muted, color.ground],
    ["muted text in a gap", color.muted, color.gap],
    ["ink on a band", color.ink, color.band],
  ])("%s", (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("marks have a contrast of 3 at least", () => {
  it.each([
    ["a dot", color.accent, color.ground],
    ["an interval", color.interval, color.ground],
    ["an axis", color.axis, color.ground],
    ["a line on a band", color.accent, color.band],
  ])("%s", (_, mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(STATES)("the sign of %s on its ground", (state) => {
    expect(contrast(STATE_SIGN[state].ink, STATE_SIGN[state].ground)).toBeGreaterThanOrEqual(3);
  });
});

it("each state has a sign that no other has, without its colour too", () => {
  const signs = STATES.map((state) => `${STATE_SIGN[state].shape} ${STATE_SIGN[state].isFilled}`);
  expect(STATES).toHaveLength(8);
  expect(new Set(signs).size).toBe(8);
});

/** What red-blind and green-blind eyes see of linear light (Viénot, Brettel and Mollon 1999). */
const seen = {
  protan: ([r, g, b]: Rgb): Rgb => [
    0.11238 * r + 0.88762 * g,
    0.11238 * r + 0.88762 * g,
    0.00401 * r - 0.00401 * g + b,
  ],
  deutan: ([r, g, b]: Rgb): Rgb => [
    0.29275 * r + 0.70725 * g,
    0.29275 * r + 0.70725 * g,
    -0.02234 * r + 0.02234 * g + b,
  ],
};

/** CIE 1976 colour difference of two linear colours under D65. */
function difference(a: Rgb, b: Rgb): number {
  const lab = ([r, g, bl]: Rgb): Rgb => {
    const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
    const x = f((0.4124 * r + 0.3576 * g + 0.1805 * bl) / 0.9505);
    const y = f(0.2126 * r + 0.7152 * g + 0.0722 * bl);
    const z = f((0.0193 * r + 0.1192 * g + 0.9505 * bl) / 1.089);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe.each(Object.entries(seen))("to %s eyes", (_, see) => {
  it("a number and a conflict look unlike", () => {
    const [a, b] = (["stated", "conflict"] as const).map((state) => see(linear(STATE_SIGN[state].ground))) as [
      Rgb,
      Rgb,
    ];
    expect(difference(a, b)).toBeGreaterThan(40);
  });
});
