import type { Span } from "../kit/span.ts";

/** How a source is written; decided by its bytes and words, not by its suffix alone. */
export type TextFormat = "plain" | "markdown";

/**
 * A report as one string, the ground that every quote stands on.
 *
 * For plain text and Markdown it is the decoded file itself, BOM dropped, otherwise unchanged. All spans in this
 * library are UTF-16 offsets into `content`, end exclusive. `markup` lists the stretches that are notation and not
 * words (Markdown emphasis and heading marks), in order and without overlap.
 */
export interface TextLayer {
  readonly content: string;
  readonly format: TextFormat;
  readonly markup: readonly Span[];
}
