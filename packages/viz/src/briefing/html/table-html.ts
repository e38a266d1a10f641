import { joined, markup, type Markup } from "../../page/markup.ts";
import type { Cell, Line, QuoteLine, Table, TableRow } from "../briefing.ts";
import { COVERAGE_SIGN } from "../coverage-sign.ts";
import type { BriefingPage } from "./briefing-page.ts";
import { quoteHtml } from "./quote-html.ts";

/** How a table is called in the page's style. */
const KINDS: Readonly<Record<Table["look"], string>> = {
  statements: "data statements",
  changes: "data changes",
  matrix: "data matrix",
  sources: "sources",
};

/** A table that may be wider than the screen: it scrolls in a box of its own, by keyboard too. */
export function tableHtml(page: BriefingPage, table: Table): Markup {
  const { look, caption, head, rows } = table;
  return markup`
<div class="table-box" role="region" aria-label="${caption}" tabindex="0">
<table class="${KINDS[look]}">
<caption>${caption}</caption>
<thead><tr>${head.map((words) => markup`<th scope="col">${page.links.phrase(words)}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(page, table, row))}</tbody>
</table>
</div>
`;
}

function rowHtml(page: BriefingPage, { look }: Table, { id, indicator, cells }: TableRow): Markup {
  const [head, ...others] = cells;
  const name = head === undefined ? null : joined(head.lines.map((line) => lineHtml(page, line)));
  const heading = markup`<th scope="row"${look === "matrix" && markup` title="${indicator}"`}>${name}</th>`;
  return markup`<tr${id !== null && markup` id="${id}"`}>${heading}${others.map((cell, at) => CELLS[look](page, cell, at))}</tr>\n`;
}

type CellHtml = (page: BriefingPage, cell: Cell, at: number) => Markup;

const CELLS: Readonly<Record<Table["look"], CellHtml>> = {
  statements: (page, { lines }, at) =>
    at === 0
      ? markup`<td class="value">${lines.map((line) => lineHtml(page, line))}</td>`
      : markup`<td>${joined(
          lines.map((line) => lineHtml(page, line)),
          markup`<br>`,
        )}</td>`,
  changes: changeCell,
  matrix: stateCell,
  sources: (page, { lines }) => markup`<td>${lines.map((line) => lineHtml(page, line))}</td>`,
};

function lineHtml(page: BriefingPage, line: Line): Markup {
  if (line.kind === "quote") return quoteHtml(page, line);
  const words = page.links.phrase(line.words);
  if (line.tone === "silent") return markup`<span class="silent">${words}</span>`;
  if (line.tone === "code") return markup`<code>${words}</code>`;
  return line.tone === "change" ? markup`<p>${words}</p>` : words;
}

function changeCell(page: BriefingPage, { lines }: Cell): Markup {
  const [first, ...rest] = lines;
  if (first?.kind !== "words" || first.tone !== "value")
    return markup`<td>${lines.map((line) => lineHtml(page, line))}</td>`;
  const quotes = joined(
    rest.filter((line): line is QuoteLine => line.kind === "quote").map((quote) => quoteHtml(page, quote)),
    markup`<br>`,
  );
  return markup`<td><div class="value">${lineHtml(page, first)}</div><div class="quote">${quotes}</div></td>`;
}

/** A sign of its own for each state, so that no meaning hangs on colour; the name of the state is said to screen readers. */
function stateCell(page: BriefingPage, { lines, state = "not-stated" }: Cell): Markup {
  const { words, labels } = page.briefing.wording;
  const [line] = lines;
  const sign = markup`<span class="sign" aria-hidden="true">${COVERAGE_SIGN[state]}</span> `;
  if (line?.kind !== "words") return markup`<td class="state ${state}">${sign}</td>`;
  const said = page.links.phrase(line.words);
  const unseen = line.tone === "value" && markup`<span class="unseen">${labels.state[state]}${words.colon}</span>`;
  return markup`<td class="state ${state}">${sign}${unseen}${said}</td>`;
}
