import { type ChartSpec, headlineOf, type Json } from "../chart-spec.ts";
import { chartPageWords, type ChartPageWords } from "../label-chart-page.ts";
import { markup, type Markup, trusted } from "../page/markup.ts";
import { pageFonts } from "../page/page-fonts.ts";
import { pageDocument } from "../page/page-document.ts";
import { pagePolicy } from "../page/page-policy.ts";
import { palettes, type Theme } from "../palette.ts";
import { renderSvg } from "../render/render-svg.ts";
import { chartPageStyle } from "./chart-page-style.ts";
import { downloads } from "./downloads.ts";
import { type DrawnTable, drawnTables } from "./drawn-tables.ts";
import { titledMarks } from "./titled-marks.ts";

export interface HtmlOptions {
  /** Font files (.ttf, .otf) for characters that Noto Sans SC lacks, tried in order. */
  readonly fonts?: readonly string[];
  /** Name of the files that can be saved from the page, without an ending; "chart" where left out. */
  readonly name?: string;
}

/**
 * A chart as one HTML page that stands alone: the picture, whose marks show their words when pointed at; what it draws as
 * tables, with quotes and with links where marks lead to pages of reports; source and notes; links that save picture, data
 * and specification. In the colours of the chart's theme, on screen and on paper.
 *
 * The page brings its Chinese characters along, runs no program, and neither loads nor sends anything: its content policy
 * forbids it. Words of reports are escaped. Throws a Fault for a specification that Vega-Lite cannot draw.
 */
export async function renderHtml(spec: ChartSpec, { fonts = [], name = "chart" }: HtmlOptions = {}): Promise<string> {
  const words = chartPageWords(spec.usermeta.language);
  const [shown, saved] = await Promise.all([renderSvg(spec, { font: "name" }), renderSvg(spec, { fonts })]);
  const tables = drawnTables(spec);
  const body = markup`<main>
<h1 class="unseen">${headlineOf(spec)}</h1>
<figure>${trusted(titledMarks(shown))}</figure>
<details open><summary>${words.inWords}</summary><p>${spec.description}</p></details>
<h2>${words.data}</h2>
${tables.length === 0 ? markup`<p>${words.nothing}</p>` : tables.map((table) => tableOf(table, words))}
${downloads({ spec, svg: saved, tables, name }, words)}
${notesOf(spec, words)}
</main>`;
  return documentOf(spec, body, await pageFonts(body.source, fonts));
}

const documentOf = (spec: ChartSpec, body: Markup, fonts: string): string =>
  pageDocument({
    language: spec.usermeta.language,
    title: headlineOf(spec),
    policy: pagePolicy(null),
    scheme: themeOf(spec),
    styles: [fonts, chartPageStyle(themeOf(spec))],
    body: markup`<body>
${body}
</body>`,
  });

/** A chart says its theme by its ground only. */
const themeOf = ({ background }: ChartSpec): Theme => (background === palettes.dark.ground ? "dark" : "light");

function tableOf({ headers, rows }: DrawnTable, words: ChartPageWords): Markup {
  const leads = rows.some(({ href }) => href !== null);
  return markup`<div class="table-box"><table>
<caption>${words.drawn(rows.length)}</caption>
<thead><tr>${headers.map((header) => markup`<th scope="col">${header}</th>`)}${leads && markup`<th scope="col">${words.page}</th>`}</tr></thead>
<tbody>
${rows.map(({ cells, href }) => markup`<tr>${cells.map(cellOf)}${leads && markup`<td>${href !== null && markup`<a href="${href}">${words.toPage}</a>`}</td>`}</tr>\n`)}</tbody>
</table></div>
`;
}

const cellOf = (words: string, at: number): Markup =>
  at === 0 ? markup`<th scope="row">${words}</th>` : markup`<td>${words}</td>`;

/** The foot of a chart, which is the title of its last view. */
function notesOf(spec: ChartSpec, words: ChartPageWords): Markup | null {
  const views = spec["vconcat"];
  const last = Array.isArray(views)
    ? (views.at(-1) as { readonly title?: { readonly text?: Json } } | undefined)
    : undefined;
  const text = last?.title?.text;
  const lines = Array.isArray(text) ? (text as readonly string[]) : [];
  if (lines.length === 0) return null;
  return markup`<h2>${words.notes}</h2>
<p class="notes">${lines.join(spec.usermeta.language === "en" ? " " : "")}</p>`;
}
