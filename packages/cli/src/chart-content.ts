import { basename } from "node:path";
import type { ChartSpec } from "@fazhi/viz";
import { given } from "./options.ts";
import { tell } from "./terminal.ts";
import type { Content } from "./write-output.ts";

/** The kinds of file that a chart can be written as. */
export const ENDINGS = [".svg", ".png", ".pdf", ".html", ".json"] as const;

export type ChartEnding = (typeof ENDINGS)[number];

/** How a picture is made, beside what it shows. */
export interface PictureOptions {
  readonly scale?: number;
  /** Font files for characters that ours lacks. */
  readonly font?: readonly string[];
}

/** A chart as the kind of file that an ending asks for; `out` is the file's name. */
export async function chartContent(
  spec: ChartSpec,
  out: string,
  ending: ChartEnding,
  { scale, font: fonts }: PictureOptions,
): Promise<Content> {
  const { renderHtml, renderPdf, renderPng, renderSvg } = await import("@fazhi/viz");
  const options = given({ fonts });
  switch (ending) {
    case ".json":
      return `${JSON.stringify(spec, null, 2)}\n`;
    case ".png":
      return renderPng(spec, { ...options, ...given({ scale }) });
    case ".pdf":
      return renderPdf(spec, options);
    case ".svg":
      await tellMissing(spec, fonts);
      return renderSvg(spec, options);
    case ".html":
      await tellMissing(spec, fonts);
      return renderHtml(spec, { ...options, name: basename(out).slice(0, -ending.length) });
  }
}

/** SVG and HTML leave a character that no font has to the reader's machine; whoever makes them should know. */
async function tellMissing(spec: ChartSpec, fonts: readonly string[] = []): Promise<void> {
  const { findMissingGlyphs } = await import("@fazhi/viz");
  const missing = await findMissingGlyphs(spec, fonts);
  if (missing.length > 0)
    tell(
      `no font at hand has ${missing.join(" ")}: it is left to the fonts of the reader's machine; --font FILE brings one`,
    );
}
