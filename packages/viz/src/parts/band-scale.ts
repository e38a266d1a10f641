import type { Interval } from "@fazhi/core";
import { formatNumber } from "../label-number.ts";
import type { Language } from "../label.ts";
import { textWidth } from "../text-width.ts";
import { size } from "../theme.ts";
import { roundSteps, type ValueScale } from "./value-scale.ts";

/** How far past the last edge an open band is drawn. */
const REACH = 0.12;
/** With fewer edges than this the axis has ticks of its own beside them. */
const FEW_EDGES = 2;
const BETWEEN_TICKS = 12;

/** The bounds of a band; null is open. */
export interface BandBounds {
  readonly from: number | null;
  readonly to: number | null;
}

/** Along what the values lie. */
export interface BandLine {
  readonly unit: string;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly language: Language;
}

/** The scale of values over their bands: ticks at the edges, as many as have room, and room beyond them where something is open. */
export function bandScale(bands: readonly BandBounds[], values: readonly Interval[], line: BandLine): ValueScale {
  const edges = [...new Set(bands.flatMap(({ from, to }) => [from, to]).filter((edge) => edge !== null))];
  const ends = [...edges, ...values.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null)];
  if (ends.length === 0) return { min: 0, max: 1, ticks: [], unit: line.unit };
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const reach = (most - least) * REACH || 1;
  const isOpen = {
    below: values.some(({ low }) => low === null) || bands.some(({ from }) => from === null) || !edges.includes(least),
    above: values.some(({ high }) => high === null) || bands.some(({ to }) => to === null) || !edges.includes(most),
  };
  // Below 0 there is nothing to count: an open lower end reaches past 0 only where other values do.
  const lower = least < 0 ? least - reach : Math.max(0, least - reach);
  const [min, max] = [isOpen.below ? lower : least, isOpen.above ? most + reach : most];
  const more = edges.length < FEW_EDGES ? roundSteps(least, most) : [];
  const scale = { min, max: max > min ? max : min + 1, unit: line.unit };
  return { ...scale, ticks: spaced([edges, more], scale, line) };
}

/** The edges from left to right, then what else there is, without those that would touch another. */
function spaced(
  sources: readonly (readonly number[])[],
  scale: Pick<ValueScale, "min" | "max">,
  { unit, width, language }: BandLine,
): readonly number[] {
  const kept: { readonly tick: number; readonly from: number; readonly to: number }[] = [];
  for (const ticks of sources)
    for (const tick of [...ticks].sort((a, b) => a - b)) {
      if (tick < scale.min || tick > scale.max) continue;
      const middle = (width * (tick - scale.min)) / (scale.max - scale.min);
      const half = (textWidth(formatNumber(tick, language, unit), size.small) + BETWEEN_TICKS) / 2;
      const own = { tick, from: middle - half, to: middle + half };
      if (kept.every(({ from, to }) => own.to <= from || own.from >= to)) kept.push(own);
    }
  return kept.map(({ tick }) => tick).sort((a, b) => a - b);
}

/** Where a value lies on the plot, in pixels from its left; an open end at the edge of the plot. */
export const pixelOf = (value: number, { min, max }: Pick<ValueScale, "min" | "max">, width: number): number =>
  (width * (value - min)) / (max - min);
