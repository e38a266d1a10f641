import { cellText, ENGLISH_TAIL, type TableCell, type TableTail } from "./print-table.ts";

/** How a table is written as HTML. */
export interface HtmlTableOptions {
  /** Rows to show, all where left out; those not shown are counted below the table. */
  readonly maxRows?: number;
  /** What stands for null; "NA" where left out. */
  readonly missing?: string;
  /** A line above the table. */
  readonly caption?: string;
  /** What is said of rows that are not shown; English where left out. */
  readonly tail?: Pick<TableTail, "rows">;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text that HTML shows as it is, in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");

/** A table as an HTML fragment for a notebook or a page; all texts are escaped, numbers stand to the right. */
export function htmlTable(
  headers: readonly string[],
  rows: readonly (readonly TableCell[])[],
  { maxRows = Infinity, missing = "NA", caption, tail = ENGLISH_TAIL }: HtmlTableOptions = {},
): string {
  const shown = rows.slice(0, maxRows);
  const head = headers.map((header) => `<th scope="col">${escapeHtml(header)}</th>`).join("");
  const body = shown.map((row) => `<tr>${headers.map((_, i) => cellOf(row[i] ?? null, missing)).join("")}</tr>`);
  return [
    `<table class="fazhi">`,
    ...(caption === undefined ? [] : [`<caption>${escapeHtml(caption)}</caption>`]),
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>`,
    ...body,
    `</tbody>`,
    `</table>`,
    ...(rows.length > shown.length ? [`<p>${escapeHtml(tail.rows(rows.length - shown.length))}</p>`] : []),
  ].join("\n");
}

function cellOf(cell: TableCell, missing: string): string {
  if (cell === null) return `<td class="missing" style="color:#767676">${escapeHtml(missing)}</td>`;
  const style = typeof cell === "number" ? "text-align:right" : "text-align:left";
  return `<td style="${style}">${escapeHtml(cellText(cell))}</td>`;
}
