import type { AnyFrame } from "./any-frame.ts";
import { escapeHtml, htmlTable, type HtmlTableOptions } from "./html-table.ts";
import { ENGLISH_TAIL } from "./print-table.ts";
import { cellsOf } from "./to-text.ts";

/** A frame as an HTML table for a notebook: its first 50 rows unless the options say otherwise. */
export function toHtml(frame: AnyFrame, { maxRows = 50, ...options }: HtmlTableOptions = {}): string {
  const { tail = ENGLISH_TAIL } = options;
  const table = htmlTable(frame.columns, cellsOf(frame, maxRows), options);
  return frame.length > maxRows ? `${table}\n<p>${escapeHtml(tail.rows(frame.length - maxRows))}</p>` : table;
}
