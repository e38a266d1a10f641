import type { ChartSpec, Json } from "../chart-spec.ts";
import { renderPng } from "../render/render-png.ts";
import { altText } from "../wording/alt-text.ts";
import { checkDisplayOptions, type DisplayOptions } from "./display-options.ts";
import type { Displayable } from "./displayable.ts";
import { htmlForms, shownOrFault } from "./forms.ts";

/** One thing in several forms, MIME type to body; a notebook shows the richest that it knows. PNG is base64. */
export type DisplayBundle = Readonly<Record<string, string | { readonly [part: string]: Json }>>;

/** JupyterLab 4 draws Vega-Lite 5 by this name, and none newer. */
export const VEGA_LITE = "application/vnd.vegalite.v5+json";
const VEGA_LITE_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

/**
 * A thing in the forms of a notebook, for a kernel that {@link display} does not know.
 *
 * A chart is its specification (JupyterLab, VS Code and Deno's kernel draw it, with the quotes as tooltips), a picture (for GitHub
 * and nbconvert) and the chart in words. All else is HTML, without style sheets or scripts, and plain text. Throws a Fault for what
 * cannot be shown, and for options that cannot be.
 */
export async function displayBundle(thing: Displayable, options: DisplayOptions = {}): Promise<DisplayBundle> {
  return bundleOf(thing, options);
}

/** The same, at once where no picture has to be drawn first. */
export function bundleOf(thing: Displayable, options: DisplayOptions): DisplayBundle | Promise<DisplayBundle> {
  checkDisplayOptions(options);
  const shown = shownOrFault(thing);
  return shown.kind === "chart" ? chartBundle(shown.thing, options) : { ...htmlForms(shown, options) };
}

async function chartBundle(spec: ChartSpec, options: DisplayOptions): Promise<DisplayBundle> {
  const png = await renderPng(spec, options);
  return {
    [VEGA_LITE]: { ...spec, $schema: VEGA_LITE_SCHEMA },
    "image/png": Buffer.from(png).toString("base64"),
    "text/plain": altText(spec),
  };
}

/** A thing in words. */
export function textFormOf(thing: Displayable, options: DisplayOptions): string {
  checkDisplayOptions(options);
  const shown = shownOrFault(thing);
  return shown.kind === "chart" ? altText(shown.thing) : htmlForms(shown, options)["text/plain"];
}
