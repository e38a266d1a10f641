import { type Cut, cutFont } from "./cut-font.ts";
import { mapDrawnText, plainText } from "./drawn-text.ts";
import type { FittedSvg } from "./fit-svg.ts";
import type { Weight } from "./fonts.ts";

/** A picture for a PDF: each text names the font that it is drawn with, and the fonts are at hand as TrueType. */
export interface PdfPicture {
  readonly svg: string;
  readonly fonts: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The font of a text, by its family and whether it is bold. */
  readonly fontOf: (family: string, isBold: boolean) => string;
}

const nameOf = (index: number): string => `cut-${index}`;

/**
 * A PDF has no list of fonts to fall back on: characters that are not in the first font of their weight are wrapped in a
 * `tspan` whose family is the name of the cut that has them.
 */
export async function pdfPicture({ svg, cuts }: FittedSvg): Promise<PdfPicture> {
  const fonts = await Promise.all(
    cuts.map(async (cut, index) => ({ name: nameOf(index), bytes: await cutFont(cut, "truetype") })),
  );
  const first = (weight: Weight): number => cuts.findIndex((cut) => cut.weight === weight);
  const [regular, bold] = [first("regular"), first("bold")];
  return {
    svg: mapDrawnText(svg, (text, weight) => inRuns(text, cuts, weight, weight === "bold" ? bold : regular)),
    fonts,
    fontOf: (family, isBold) => (/^cut-\d+$/.test(family) ? family : nameOf(Math.max(0, isBold ? bold : regular))),
  };
}

/** An entity or a character of escaped text. */
const SIGN = /&#?\w+;|[\s\S]/gu;

function inRuns(text: string, cuts: readonly Cut[], weight: Weight, usual: number): string {
  const runs: { cut: number; words: string }[] = [];
  for (const [sign] of text.matchAll(SIGN)) {
    const cut = cutOf(plainText(sign), cuts, weight) ?? usual;
    const open = runs.at(-1);
    if (open?.cut === cut) open.words += sign;
    else runs.push({ cut, words: sign });
  }
  return runs
    .map(({ cut, words }) => (cut === usual ? words : `<tspan font-family="${nameOf(cut)}">${words}</tspan>`))
    .join("");
}

/** The cut that has a character; undefined for what is not drawn, such as a line feed. */
function cutOf(character: string, cuts: readonly Cut[], weight: Weight): number | undefined {
  const found = cuts.findIndex((cut) => cut.weight === weight && cut.characters.includes(character));
  return found < 0 ? undefined : found;
}
