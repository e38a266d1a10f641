import { type ChartSpec, headlineOf } from "../chart-spec.ts";
import { undrawable } from "../faults.ts";
import { fitSvg, type GlyphOptions } from "./fit-svg.ts";
import { pdfPicture, type PdfPicture } from "./pdf-fonts.ts";
import { pdfLinks } from "./pdf-links.ts";

export type PdfOptions = GlyphOptions;

/** A pixel of a chart is a 96th of an inch (CSS), a point a 72nd. */
const POINTS = 72 / 96;

/**
 * A chart as a PDF file of one page of its size: vectors, text that can be searched and copied, in Noto Sans SC cut down to
 * the chart's characters and embedded; the headline as title, the chart in words as its alternative text, marks that lead
 * somewhere as links. A chart 760 pixels wide fits between the margins of A4.
 *
 * The same chart gives the same bytes: the file says no date. No character is lost in silence, as in `renderPng`. Throws a
 * Fault for a specification that cannot be drawn.
 */
export async function renderPdf(spec: ChartSpec, options: PdfOptions = {}): Promise<Uint8Array> {
  const fitted = await fitSvg(spec, options);
  const picture = await pdfPicture({ ...fitted, svg: pdfLinks(fitted.svg) });
  return write(spec, picture);
}

async function write(spec: ChartSpec, picture: PdfPicture): Promise<Uint8Array> {
  const [width, height] = sizeOf(picture.svg);
  const document = await documentOf(spec, [width, height]);
  const chunks: Uint8Array[] = [];
  const written = new Promise<void>((resolve, reject) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", resolve);
    document.on("error", reject);
  });
  for (const { name, bytes } of picture.fonts) document.registerFont(name, Buffer.from(bytes));
  const { default: svgToPdf } = await import("svg-to-pdfkit");
  const warnings: string[] = [];
  const drawing = {
    width,
    height,
    fontCallback: picture.fontOf,
    warningCallback: (said: string) => void warnings.push(said),
  };
  const figure: object = { alt: spec.description, bbox: [0, 0, width, height], placement: "Block" };
  const drawn = document.struct("Figure", figure, () => svgToPdf(document, picture.svg, 0, 0, drawing));
  document.addStructure(document.struct("Document", {}, [drawn]));
  document.end();
  await written;
  if (warnings.length > 0) throw undrawable(headlineOf(spec), new Error(warnings.join("; ")));
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * An empty document with the page and what the file says of itself. pdfkit wants a date for the file's id; the file gives none.
 * Nor does it say its title a second time as XMP, which pdfkit writes without escaping it.
 */
async function documentOf(spec: ChartSpec, size: [number, number]): Promise<PDFKit.PDFDocument> {
  const { default: PdfDocument } = await import("pdfkit");
  const document = new PdfDocument({
    size,
    margin: 0,
    font: "",
    pdfVersion: "1.7",
    lang: spec.usermeta.language,
    tagged: true,
    displayTitle: true,
    info: { Title: headlineOf(spec), Subject: spec.description, Creator: "fazhi", CreationDate: new Date(0) },
  });
  delete document.info.CreationDate;
  return Object.assign(document, { endMetadata: () => undefined });
}

/** The size of a picture in points. */
function sizeOf(svg: string): [number, number] {
  const side = (name: string): number => Number(new RegExp(`^<svg\\b[^>]*\\s${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0);
  return [side("width") * POINTS, side("height") * POINTS];
}
