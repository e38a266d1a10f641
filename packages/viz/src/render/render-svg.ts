import type { ChartSpec } from "../chart-spec.ts";
import { fitFonts, fontFace } from "./cut-font.ts";
import { draw } from "./draw.ts";
import { drawnCharacters } from "./drawn-text.ts";
import { nameSvg } from "./name-svg.ts";

export interface SvgOptions {
  /**
   * "embed" (where left out) puts the characters of the chart into the file as a font, so that Chinese stands whole on
   * a machine without any Chinese font: 20 to 60 KB. "name" only names the font, for a page that brings it along itself
   * (see `fontCss`).
   */
  readonly font?: "embed" | "name";
  /** Font files (.ttf, .otf) for characters that Noto Sans SC lacks, tried in order. */
  readonly fonts?: readonly string[];
}

/**
 * A chart as an SVG file: text as text, laid out with the true widths of Noto Sans SC, with the chart in words on its
 * root. Characters that no font at hand has are left to the fonts of the reader's machine; `findMissingGlyphs` lists
 * them. Throws a Fault for a specification that Vega-Lite cannot draw.
 */
export async function renderSvg(spec: ChartSpec, { font = "embed", fonts = [] }: SvgOptions = {}): Promise<string> {
  const svg = await draw(spec);
  if (font === "name") return nameSvg(svg, spec, "");
  const { cuts } = await fitFonts(drawnCharacters(svg), fonts);
  return nameSvg(svg, spec, (await Promise.all(cuts.map((cut) => fontFace(cut, "woff2")))).join(""));
}

/** The characters of a chart that neither Noto Sans SC nor the given fonts have. */
export async function findMissingGlyphs(spec: ChartSpec, fonts: readonly string[] = []): Promise<readonly string[]> {
  return (await fitFonts(drawnCharacters(await draw(spec)), fonts)).missing;
}
