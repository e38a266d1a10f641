// What needs no file of ours and no picture, in browsers too: names are listed there.
export * from "./browser.ts";

// What draws with the fonts that we ship, or writes a page with them.
export { fontCss } from "./render/cut-font.ts";
export { renderHtml, type HtmlOptions } from "./chart-page/render-html.ts";
export { renderPng, type PngOptions } from "./render/render-png.ts";
export { findMissingGlyphs, renderSvg, type SvgOptions } from "./render/render-svg.ts";

export { display, displayable, type DisplayedLast } from "./notebook/display.ts";
export { displayBundle, type DisplayBundle } from "./notebook/display-bundle.ts";
export type { DisplayOptions } from "./notebook/display-options.ts";
export type { Displayable } from "./notebook/displayable.ts";

export { briefingHtml } from "./briefing/briefing-html.ts";
export type { BriefingInput } from "./briefing/compose-briefing.ts";
export { briefingDocx } from "./office/docx/briefing-docx.ts";
export { briefingPptx } from "./office/pptx/briefing-pptx.ts";
export { reviewHtml, type ReviewInput } from "./review/review-html.ts";

export { readerHtml, type ReaderInput } from "./reader/reader-html.ts";
export { readerIndexHtml, type ReaderIndexInput } from "./reader/reader-index.ts";

export { renderPdf, type PdfOptions } from "./render/render-pdf.ts";
export type { GlyphOptions } from "./render/fit-svg.ts";
