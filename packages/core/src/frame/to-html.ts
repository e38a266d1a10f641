import type { AnyFrame } from "./any-frame.ts";
import { htmlTable, type HtmlTableOptions } from "./html-table.ts";
import { moreRows } from "./print-table.ts";
import { cellsOf } from "./to-text.ts";

/** A frame as an HTML table for a notebook: its first 50 rows unless the options say otherwise. */
export function toHtml(frame: AnyFrame, { maxRows = 50, ...options }: HtmlTableOptions = {}): string {
  const table = htmlTable(frame.columns, cellsOf(frame, maxRows), options);
  return frame.length > maxRows ? `${table}\n<p>${moreRows(frame.length - maxRows)}</p>` : table;
}
