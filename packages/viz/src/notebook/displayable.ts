import type { AnyFrame, Comparison, Coverage, Reading, Readings, Report, TextTable } from "@fazhi/core";
import type { ChartSpec } from "../chart-spec.ts";

/** Whatever a notebook can show: see {@link display}. An `Analysis` is a frame, a `Panel` is readings. */
export type Displayable = ChartSpec | AnyFrame | TextTable | Comparison | Coverage | Reading | Readings | Report;

/** What a thing is, with the thing. */
export type Shown =
  | { readonly kind: "chart"; readonly thing: ChartSpec }
  | { readonly kind: "frame"; readonly thing: AnyFrame }
  | { readonly kind: "table"; readonly thing: TextTable }
  | { readonly kind: "comparison"; readonly thing: Comparison }
  | { readonly kind: "coverage"; readonly thing: Coverage }
  | { readonly kind: "reading"; readonly thing: Reading }
  | { readonly kind: "readings"; readonly thing: Readings }
  | { readonly kind: "report"; readonly thing: Report };

/** The names by which each kind is known; the first kind that a thing has all names of is its kind. */
const KNOWN_BY: Readonly<Record<Shown["kind"], readonly string[]>> = {
  chart: ["$schema", "description", "usermeta"],
  frame: ["columns", "column", "rows", "head", "schema"],
  comparison: ["across", "rows", "verdicts", "indicator"],
  coverage: ["reports", "indicators", "cells"],
  reading: ["report", "observations"],
  readings: ["readings", "skipped"],
  report: ["masthead", "outline", "view"],
  table: ["title", "headers", "rows"],
};

/** What a thing is, or null. By its shape: the packages may be loaded twice, as ES modules and as CommonJS. */
export function shownAs(thing: unknown): Shown | null {
  if (typeof thing !== "object" || thing === null) return null;
  const kinds = Object.entries(KNOWN_BY) as [Shown["kind"], readonly string[]][];
  const known = kinds.find(([, names]) => names.every((name) => name in thing));
  return known === undefined ? null : ({ kind: known[0], thing } as Shown);
}

/** What a thing is that cannot be shown, as a noun phrase. */
export function kindOf(thing: unknown): string {
  if (thing === null || thing === undefined) return String(thing);
  if (Array.isArray(thing)) return `an array of ${thing.length}`;
  if (typeof thing !== "object") return `a ${typeof thing}`;
  const names = Object.keys(thing).slice(0, 5);
  return names.length === 0 ? "an empty object" : `an object with ${names.join(", ")}`;
}
