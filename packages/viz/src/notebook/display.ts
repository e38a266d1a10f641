import { bundleOf, displayBundle, textFormOf, type DisplayBundle } from "./display-bundle.ts";
import type { DisplayOptions } from "./display-options.ts";
import type { Displayable } from "./displayable.ts";
import { findKernel } from "./kernel.ts";

/**
 * Show something below the cell of a notebook, in the tslab kernel and in Deno's: a chart (live, as a picture and in words), a frame
 * or analysis, a table, a comparison, a coverage, a report or reports (as HTML and as text). Each notebook picks the richest form
 * that it knows. Outside of any notebook it prints the text form to standard output.
 *
 * Resolves when it is sent. All but a chart is sent before the call returns, so that things come in order without `await`.
 *
 * Throws a Fault for what cannot be shown, for options that cannot be, and for a chart with characters that no font has (see
 * `missing`).
 *
 * @example
 * await display(ranking(compareAgencies(readings, { indicator: "enforcement.inspections" }), { language: "zh-CN" }));
 * await display(readings.readings[0], { language: "zh-CN", rows: 20 });
 */
export async function display(thing: Displayable, options: DisplayOptions = {}): Promise<void> {
  const kernel = findKernel();
  if (kernel === null) {
    process.stdout.write(`${textFormOf(thing, options)}\n`);
    return;
  }
  const bundle = bundleOf(thing, options);
  await kernel(bundle instanceof Promise ? await bundle : bundle);
}

/** What Deno's kernel shows where it stands last in a cell. */
export interface DisplayedLast {
  /** Its key is `Symbol.for("Jupyter.display")`. */
  readonly [key: symbol]: () => Promise<DisplayBundle>;
}

/** The symbol by which kernels ask a value for its forms. */
const JUPYTER_DISPLAY = Symbol.for("Jupyter.display");

/**
 * A thing as the last expression of a cell of Deno's kernel, which asks it for its forms: `displayable(chart)`. A frame needs no
 * such help. The kernel of tslab does not ask; there, and in the middle of a cell, use {@link display}.
 */
export const displayable = (thing: Displayable, options: DisplayOptions = {}): DisplayedLast => ({
  [JUPYTER_DISPLAY]: () => displayBundle(thing, options),
});
