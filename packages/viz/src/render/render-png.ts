import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChartSpec } from "../chart-spec.ts";
import { FONT_FAMILY } from "../theme.ts";
import { cutFont } from "./cut-font.ts";
import { type FittedSvg, fitSvg, type GlyphOptions } from "./fit-svg.ts";

export interface PngOptions extends GlyphOptions {
  /** Pixels of the picture for one of the chart; 2 where left out, which is sharp in Word and on screens. */
  readonly scale?: number;
}

/**
 * A chart as a PNG file, drawn with Noto Sans SC whatever fonts the machine has. No character is lost in silence: one
 * that no font has throws a Fault, or is drawn as 〓 if the caller says so.
 */
export async function renderPng(spec: ChartSpec, options: PngOptions = {}): Promise<Uint8Array> {
  return rasterize(await fitSvg(spec, options), options.scale ?? 2);
}

/** resvg takes fonts as files only: the cut fonts, some 20 KB, go to a folder of their own and are removed again. */
async function rasterize({ svg, cuts }: FittedSvg, scale: number): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const folder = await mkdtemp(join(tmpdir(), "fazhi-font-"));
  try {
    const fontFiles = await Promise.all(
      cuts.map(async (cut, index) => {
        const file = join(folder, `${index}.ttf`);
        await writeFile(file, await cutFont(cut, "truetype"));
        return file;
      }),
    );
    const picture = new Resvg(svg, {
      fitTo: { mode: "zoom", value: scale },
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FONT_FAMILY, sansSerifFamily: FONT_FAMILY },
    });
    return new Uint8Array(picture.render().asPng());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
