import { describe, expect, it } from "vitest";
import { STATE_SIGN, STATES } from "../../packages/viz/src/state-sign.ts";
import { inTheme } from "../../packages/viz/src/in-theme.ts";
import { palettes, type Role, type Theme } from "../../packages/viz/src/palette.ts";
import { color } from "../../packages/viz/src/theme.ts";
import { everyChart } from "./every-chart.ts";

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

const themes: readonly Theme[] = ["light", "dark"];

describe.each(themes)("in the %s theme", (theme) => {
  const of = palettes[theme];
  const texts: readonly (readonly [Role, Role])[] = [
    ["ink", "ground"],
    ["muted", "ground"],
    ["muted", "gap"],
    ["ink", "band"],
    ["ink", "warnBand"],
    ["onAccent", "accent"],
    ["onWarn", "warn"],
    ["warn", "ground"],
    ["accent", "ground"],
    ["ink", "ramp1"],
    ["ink", "ramp2"],
    ["ink", "ramp3"],
    ["onRamp", "ramp4"],
    ["onRamp", "ramp5"],
    ["ink", "below1"],
    ["ink", "below2"],
    ["ink", "below3"],
    ["onRamp", "below4"],
    ["onRamp", "below5"],
  ];
  it.each(texts)("text in %s on %s has a contrast of 4.5 at least", (text, ground) => {
    expect(contrast(of[text], of[ground])).toBeGreaterThanOrEqual(4.5);
  });

  const marks: readonly (readonly [Role, Role])[] = [
    ["accent", "ground"],
    ["interval", "ground"],
    ["axis", "ground"],
    ["accent", "band"],
    ["warn", "warnBand"],
    ...([1, 2, 3, 4, 5, 6, 7, 8] as const).map((number): readonly [Role, Role] => [`series${number}`, "ground"]),
    ...STATES.map((state): readonly [Role, Role] => [`${state}-sign`, state]),
  ];
  it.each(marks)("a mark in %s on %s has a contrast of 3 at least", (mark, ground) => {
    expect(contrast(of[mark], of[ground])).toBeGreaterThanOrEqual(3);
  });

  it("a chart has its colours and no role", () => {
    for (const { draw } of everyChart) expect(JSON.stringify(draw({ theme }))).not.toContain('"color:');
    expect(inTheme([color.ink, { a: color.warn }, "color:", 1, null], theme)).toEqual([
      of.ink,
      { a: of.warn },
      "color:",
      1,
      null,
    ]);
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
    for (const theme of themes) {
      const [a, b] = (["stated", "conflict"] as const).map((state) => see(linear(palettes[theme][state]))) as [
        Rgb,
        Rgb,
      ];
      expect(difference(a, b)).toBeGreaterThan(40);
    }
  });
});
