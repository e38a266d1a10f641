import { type ChartSpec, headlineOf } from "../chart-spec.ts";
import { missingGlyphs } from "../faults.ts";
import { type Cut, fitFonts } from "./cut-font.ts";
import { draw } from "./draw.ts";
import { drawnCharacters, mapDrawnText } from "./drawn-text.ts";

/** Which fonts a picture may be drawn with, and what happens to characters that none of them has. */
export interface GlyphOptions {
  /** Font files (.ttf, .otf) for characters that Noto Sans SC lacks, tried in order. */
  readonly fonts?: readonly string[];
  /** What to do with characters that no font has: throw a Fault (where left out), or draw 〓 in their place. */
  readonly missing?: "fail" | "mark";
}

/** A drawn chart all of whose characters are in the fonts beside it. */
export interface FittedSvg {
  readonly svg: string;
  readonly cuts: readonly Cut[];
}

/** The printers' mark for a character that is not in the case. */
const GETA = "〓";

/** Draw a chart and find the fonts for all that it prints. Throws a Fault for a character that is in none, unless it may be marked. */
export async function fitSvg(spec: ChartSpec, { fonts = [], missing = "fail" }: GlyphOptions = {}): Promise<FittedSvg> {
  const svg = await draw(spec);
  const fitting = await fitFonts(drawnCharacters(svg), fonts);
  if (fitting.missing.length === 0) return { svg, cuts: fitting.cuts };
  if (missing === "fail") throw missingGlyphs(fitting.missing, headlineOf(spec));
  const lost = new Set(fitting.missing);
  const marked = mapDrawnText(svg, (text) => [...text].map((one) => (lost.has(one) ? GETA : one)).join(""));
  return { svg: marked, cuts: (await fitFonts(drawnCharacters(marked), fonts)).cuts };
}
