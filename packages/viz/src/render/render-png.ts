import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ChartSpec, headlineOf } from "../chart-spec.ts";
import { missingGlyphs } from "../faults.ts";
import { FONT_FAMILY } from "../theme.ts";
import { type Cut, cutFont, fitFonts } from "./cut-font.ts";
import { draw } from "./draw.ts";
import { drawnCharacters, mapDrawnText } from "./drawn-text.ts";

export interface PngOptions {
  /** Pixels of the picture for one of the chart; 2 where left out, which is sharp in Word and on screens. */
  readonly scale?: number;
  /** Font files (.ttf, .otf) for characters that Noto Sans SC lacks, tried in order. */
  readonly fonts?: readonly string[];
  /** What to do with characters that no font has: throw a Fault (where left out), or draw 〓 in their place. */
  readonly missing?: "fail" | "mark";
}

/** The printers' mark for a character that is not in the case. */
const GETA = "〓";

/**
 * A chart as a PNG file, drawn with Noto Sans SC whatever fonts the machine has. No character is lost in silence: one
 * that no font has throws a Fault, or is drawn as 〓 if the caller says so.
 */
export async function renderPng(spec: ChartSpec, options: PngOptions = {}): Promise<Uint8Array> {
  const { scale = 2, fonts = [], missing = "fail" } = options;
  const bare = await draw(spec);
  const fitting = await fitFonts(drawnCharacters(bare), fonts);
  if (fitting.missing.length === 0) return rasterize(bare, fitting.cuts, scale);
  if (missing === "fail") throw missingGlyphs(fitting.missing, headlineOf(spec));
  const lost = new Set(fitting.missing);
  const marked = mapDrawnText(bare, (text) => [...text].map((one) => (lost.has(one) ? GETA : one)).join(""));
  return rasterize(marked, (await fitFonts(drawnCharacters(marked), fonts)).cuts, scale);
}

/** resvg takes fonts as files only: the cut fonts, some 20 KB, go to a folder of their own and are removed again. */
async function rasterize(svg: string, cuts: readonly Cut[], scale: number): Promise<Uint8Array> {
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
