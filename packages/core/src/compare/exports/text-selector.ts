import type { Span } from "../../kit/span.ts";

/** How much of the text before and after a quote is given, in UTF-16 code units. */
const CONTEXT = 32;

/** The words on either side of a quote, by which it is found again where offsets no longer hold. */
export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The prefix and suffix of a quote (W3C Web Annotation Data Model 2017, TextQuoteSelector): up to 32 UTF-16 code units of the
 * text layer on either side, one less where a character would be cut in two.
 */
export const surroundingsOf = (content: string, { start, end }: Span): Surroundings => ({
  prefix: content.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, ""),
  suffix: content.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ""),
});
