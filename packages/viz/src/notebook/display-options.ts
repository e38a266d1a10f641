import { badDisplayOption } from "../faults-notebook.ts";
import type { Language } from "../label.ts";
import type { PngOptions } from "../render/render-png.ts";

/** How a thing is shown in a notebook. `scale`, `fonts` and `missing` are of a chart's picture; see `renderPng`. */
export interface DisplayOptions extends PngOptions {
  /** Of the words around tables and reports; English where left out. A chart speaks the language that it was made in. */
  readonly language?: Language;
  /**
   * The most rows of a table that are shown, 50 where left out; of a report the most statements, 10 where left out. What is not
   * shown is counted. 0 or more; `Infinity` shows all.
   */
  readonly rows?: number;
}

/** Refuses values that no option has; programs in JavaScript are not checked before. */
export function checkDisplayOptions({ language, rows, scale }: DisplayOptions): void {
  if (language !== undefined && language !== "en" && language !== "zh-CN")
    throw badDisplayOption("language", language, '"en" or "zh-CN"');
  if (rows !== undefined && !(rows >= 0 && (Number.isInteger(rows) || rows === Infinity)))
    throw badDisplayOption("rows", rows, "a whole number from 0, or Infinity");
  if (scale !== undefined && !(scale > 0 && scale < Infinity))
    throw badDisplayOption("scale", scale, "a number above 0");
}
