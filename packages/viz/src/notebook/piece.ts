import { displayWidth, printTable, type DisplayForms, type TableTail } from "@fazhi/core";
import { joined, markup, type Content, type Markup } from "../page/markup.ts";

/** One piece of an output, as markup and as plain text. */
export interface Piece {
  readonly html: Markup;
  readonly text: string;
}

/** What stands in a cell: text or a number, or marked-up words with their plain form. */
export type PieceCell = string | number | Piece;

/** Columns that a cell of a notebook has room for. */
const WIDTH = 160;

/** Pieces one below the other, in the forms of a notebook. `lang` is the language of our own words. */
export const formsOf = (pieces: readonly Piece[], lang: string): DisplayForms => ({
  "text/html": markup`<div class="fazhi" lang="${lang}">\n${joined(
    pieces.map(({ html }) => html),
    "\n",
  )}\n</div>`.source,
  "text/plain": pieces.map(({ text }) => text).join("\n\n"),
});

/** The name of what is shown. */
export const title = (words: string): Piece => ({
  html: markup`<h3>${words}</h3>`,
  text: `${words}\n${"=".repeat(displayWidth(words))}`,
});

/** A heading with what stands below it. */
export const section = (heading: string, ...below: readonly Piece[]): Piece => ({
  html: markup`<h4>${heading}</h4>\n${below.map(({ html }) => html)}`,
  text: [heading, "-".repeat(displayWidth(heading)), ...below.map(({ text }) => text)].join("\n"),
});

/** Words as they are, for a list. */
export const plain = (words: string): Piece => ({ html: markup`${words}`, text: words });

export const paragraph = (words: string): Piece => ({ html: markup`<p>${words}</p>`, text: words });

/** A list; of an item's text the further lines are indented. */
export const list = (items: readonly Piece[]): Piece => ({
  html: markup`<ul>\n${items.map(({ html }) => markup`<li>${html}</li>\n`)}</ul>`,
  text: items.map(({ text }) => `- ${text.replaceAll("\n", "\n  ")}`).join("\n"),
});

/** A table, its first column the name of the row. Numbers stand to the right. */
export function table(
  headers: readonly string[],
  rows: readonly (readonly PieceCell[])[],
  { shown = Infinity, tail }: { readonly shown?: number; readonly tail: TableTail },
): Piece {
  const visible = rows.slice(0, shown);
  const left = rows.length - visible.length;
  return {
    html: markup`<table class="fazhi">
<thead><tr>${headers.map((header) => markup`<th scope="col" ${LEFT}>${header}</th>`)}</tr></thead>
<tbody>
${visible.map((row) => markup`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table>${left > 0 && markup`\n<p>${tail.rows(left)}</p>`}`,
    text: printTable(
      headers,
      rows.map((row) => row.map(textOf)),
      { width: WIDTH, maxRows: shown, maxColumnWidth: 60, tail },
    ),
  };
}

/** Notebooks set cells to the right unless they say otherwise themselves. */
const LEFT = markup`style="text-align:left"`;
const RIGHT = markup`style="text-align:right"`;

const cell = (content: PieceCell, at: number): Markup => {
  if (at === 0) return markup`<th scope="row" ${LEFT}>${shownIn(content)}</th>`;
  return markup`<td ${typeof content === "number" ? RIGHT : LEFT}>${shownIn(content)}</td>`;
};

const shownIn = (content: PieceCell): Content => (typeof content === "object" ? content.html : content);
const textOf = (content: PieceCell): string | number => (typeof content === "object" ? content.text : content);
