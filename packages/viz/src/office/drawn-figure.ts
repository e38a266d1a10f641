import { headlineOf } from "../chart-spec.ts";
import type { Figure } from "../briefing/briefing.ts";
import { renderPng } from "../render/render-png.ts";
import { xmlText } from "./xml-text.ts";

/** A chart as an office file takes it. */
export interface DrawnFigure {
  readonly figure: Figure;
  readonly png: Uint8Array;
  /** Of the chart at scale 1, in pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
  readonly headline: string;
  /** The chart in words. */
  readonly alt: string;
}

/** Pixels of the picture for one of the chart: sharp on paper at 288 dots an inch. */
const SCALE = 3;

/**
 * Draw charts as pictures. PNG and not SVG: Office draws the text of an SVG with fonts of the reader's machine, in which words
 * measured with ours would run over. Characters that no font has are drawn as 〓 and not refused.
 */
export async function drawFigures(figures: readonly Figure[]): Promise<ReadonlyMap<Figure, DrawnFigure>> {
  const drawn = new Map<Figure, DrawnFigure>();
  for (const figure of figures) {
    const { spec } = figure.chart;
    const png = await renderPng(spec, { scale: SCALE, missing: "mark" });
    const size = new DataView(png.buffer, png.byteOffset, png.byteLength);
    drawn.set(figure, {
      figure,
      png,
      // A PNG begins with eight bytes of signature and its header, in which width and height stand.
      width: size.getUint32(16) / SCALE,
      height: size.getUint32(20) / SCALE,
      headline: xmlText(headlineOf(spec)),
      alt: xmlText(spec.description),
    });
  }
  return drawn;
}
