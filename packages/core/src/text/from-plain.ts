import type { TextLayer } from "./text-layer.ts";

/** A plain text is its own text layer. */
export const fromPlain = (content: string): TextLayer => ({ content, format: "plain", markup: [] });
