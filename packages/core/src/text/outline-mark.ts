import { OUTLINE } from "../generated/outline.ts";

/** The number that opens a heading: which kind, how long as printed, and its usual depth. */
export interface OutlineMark {
  readonly id: string;
  readonly rank: number;
  readonly length: number;
}

const HAN = `[${OUTLINE.numerals}]{1,3}`;
const PATTERNS = OUTLINE.marks.map(({ id, pattern, rank }) => ({
  id,
  rank,
  shape: new RegExp(pattern.replaceAll("{han}", HAN).replaceAll("{digit}", "\\d{1,2}"), "uy"),
}));

/** The outline mark that stands at `at` of a folded text, if one does. */
export function outlineMarkAt(text: string, at: number): OutlineMark | null {
  for (const { id, rank, shape } of PATTERNS) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match) return { id, rank, length: match[0].length };
  }
  return null;
}
