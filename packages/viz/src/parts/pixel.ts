import type { Part } from "../chart-spec.ts";

/** A field that is a place in pixels already. */
export const pixel = (field: string): Part => ({ field, type: "quantitative", scale: null, axis: null });
