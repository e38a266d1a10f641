import { LINE_HEIGHT } from "./text-marks.ts";

/** From row to row, so that the lines of no two neighbours touch: one long name does not drive all rows apart. */
export function rowStep(lines: readonly number[], gap: number): number {
  const pairs = lines.slice(1).map((own, at) => (own + lines[at]!) / 2);
  return Math.ceil(Math.max(1, ...pairs) * LINE_HEIGHT + gap);
}
