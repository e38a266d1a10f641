import type { ChartSpec, Json } from "./chart-spec.ts";
import { renderPng, type PngOptions } from "./render/render-png.ts";
import { altText } from "./wording/alt-text.ts";

/** One chart in several forms, MIME type to body; a notebook shows the best that it can. PNG is base64. */
export type DisplayBundle = Readonly<Record<string, string | { readonly [part: string]: Json }>>;

/** JupyterLab 4 draws Vega-Lite 5 by this name, and none newer. */
const VEGA_LITE = "application/vnd.vegalite.v5+json";
const VEGA_LITE_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

/**
 * A chart for a notebook: the specification (JupyterLab and VS Code draw it, with the quotes as tooltips), a picture
 * (for GitHub, nbconvert and the classic Notebook) and the chart in words.
 */
export async function displayBundle(spec: ChartSpec, options: PngOptions = {}): Promise<DisplayBundle> {
  const png = await renderPng(spec, options);
  return {
    [VEGA_LITE]: { ...spec, $schema: VEGA_LITE_SCHEMA },
    "image/png": Buffer.from(png).toString("base64"),
    "text/plain": altText(spec),
  };
}

/** What `display` needs of a notebook: tslab's `display` has it. */
export interface RawDisplay {
  raw(contentType: string, content: string | Uint8Array): unknown;
}

/**
 * Show a chart below a cell as a picture: `await display(tslab.display, spec)`. A raw display sends one form at a time;
 * PNG is the one that every notebook shows. To send all forms as one, hand `displayBundle` to the kernel.
 */
export async function display(notebook: RawDisplay, spec: ChartSpec, options: PngOptions = {}): Promise<void> {
  notebook.raw("image/png", await renderPng(spec, options));
}
