import type { Part } from "../chart-spec.ts";

/** From line to line of a text inside a chart. */
export const LINE_HEIGHT = 17;

/** A text of one or more lines, and the data that its encoding places it by. */
export interface PlacedText {
  readonly data: Part;
  readonly lines: readonly string[];
}

/** Where a text of several lines stands to its place: around it, above it, below it. */
export type Stand = "around" | "above" | "below";

/**
 * Texts, each block of lines standing to its place as a whole. Vega sets the first line at the place and the others
 * below it; so texts of one, two … lines are layers of their own, each moved by its own height.
 */
export function textMarks(
  texts: readonly PlacedText[],
  encoding: Part,
  { dy = 0, ...style }: Part & { readonly dy?: number },
  stand: Stand = "around",
): readonly Part[] {
  const counts = [...new Set(texts.map(({ lines }) => lines.length))];
  return counts.map((count) => ({
    data: {
      values: texts
        .filter(({ lines }) => lines.length === count)
        .map(({ data, lines }) => ({ ...data, words: lines.join("\n") })),
    },
    mark: {
      type: "text",
      baseline: "middle",
      lineBreak: "\n",
      lineHeight: LINE_HEIGHT,
      dy: dy - shares[stand] * LINE_HEIGHT * (count - 1),
      ...style,
    },
    encoding: { ...encoding, text: { field: "words" }, description: { field: "words" } },
  }));
}

/** How much of a block's height stands above its place. */
const shares: Readonly<Record<Stand, number>> = { around: 0.5, above: 1, below: 0 };
