import type { Part } from "../chart-spec.ts";
import { color } from "../theme.ts";
import { type Joined, yearOf } from "../years.ts";
import { scalePart, type ValueScale } from "./value-scale.ts";

/**
 * What may be said between two values: a line from number to number; from interval to interval, a line along the lower
 * ends and one along the upper ends with a shade between; along an open end, nothing.
 */
export function edges(joined: readonly Joined[], scale: ValueScale, place: Part): readonly Part[] {
  const sides = joined.flatMap((pair) => linesOf(pair));
  const shades = joined.flatMap((pair, run) => shadeOf(pair, run));
  const solid = sides.filter(({ isSharp }) => isSharp);
  const dashed = sides.filter(({ isSharp }) => !isSharp);
  return [
    ...shadeLayer(shades, scale, place),
    ...lineLayer(dashed, { strokeWidth: 1.25, strokeDash: [4, 3] }, scale, place),
    ...lineLayer(solid, { strokeWidth: 2 }, scale, place),
  ];
}

interface Line {
  readonly at: number;
  readonly to: number;
  readonly from: number;
  readonly until: number;
  readonly isSharp: boolean;
}

/** Between two plain numbers both sides are one line. */
function linesOf({ from, to }: Joined): readonly Line[] {
  const line = (a: number | null, b: number | null, isSharp: boolean): readonly Line[] =>
    a === null || b === null ? [] : [{ at: yearOf(from), to: yearOf(to), from: a, until: b, isSharp }];
  const isSharp = [from, to].every(({ value }) => value.low === value.high);
  const low = line(from.value.low, to.value.low, isSharp);
  return isSharp ? low : [...low, ...line(from.value.high, to.value.high, false)];
}

function shadeOf({ from, to }: Joined, run: number): readonly Readonly<Record<string, number>>[] {
  const ends = [from, to].flatMap((row) => {
    const { low, high } = row.value;
    return low === null || high === null ? [] : [{ run, at: yearOf(row), low, high }];
  });
  const isWide = ends.some(({ low, high }) => low < high);
  return ends.length === 2 && isWide ? ends : [];
}

const value = (field: string, scale: ValueScale): Part => ({
  field,
  type: "quantitative",
  scale: scalePart(scale),
  title: null,
});

const lineLayer = (lines: readonly Line[], style: Part, scale: ValueScale, place: Part): readonly Part[] =>
  lines.length === 0
    ? []
    : [
        {
          data: { values: lines.map(({ at, to, from, until }) => ({ at, to, from, until })) },
          mark: { type: "rule", color: color.accent, aria: false, ...style },
          encoding: { x: place, x2: { field: "to" }, y: value("from", scale), y2: { field: "until" } },
        },
      ];

const shadeLayer = (shades: readonly Part[], scale: ValueScale, place: Part): readonly Part[] =>
  shades.length === 0
    ? []
    : [
        {
          data: { values: shades },
          mark: { type: "area", color: color.band, opacity: 1, aria: false },
          encoding: {
            x: place,
            y: value("low", scale),
            y2: { field: "high" },
            detail: { field: "run", type: "nominal" },
          },
        },
      ];
