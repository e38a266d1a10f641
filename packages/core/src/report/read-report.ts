import type { TextLayer } from "../text/text-layer.ts";
import { viewOf } from "../text/view.ts";
import { pagePartsOf } from "./first-page.ts";
import { linesOf } from "./lines.ts";
import { outlineOf } from "./outline-of.ts";
import { readMasthead } from "./read-masthead.ts";
import type { Report } from "./report.ts";

/** A text layer to a report: its view, masthead and outline. Pure and linear in the text. */
export function reportOf(id: string, text: TextLayer): Report {
  const view = viewOf(text);
  const lines = linesOf(text, view);
  const parts = pagePartsOf(lines);
  const { masthead, afterTitle } = readMasthead(text, view, parts);
  const year = masthead.year?.value ?? null;
  const outline = outlineOf({ text, view, lines, from: afterTitle, to: parts.closingStart, year });
  return { id, text, view, masthead, outline };
}
