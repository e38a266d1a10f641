import { frameOf, toCsv } from "@fazhi/core";
import type { ChartSpec } from "../chart-spec.ts";
import type { ChartPageWords } from "../label-chart-page.ts";
import { markup, type Markup } from "../page/markup.ts";
import type { DrawnTable } from "./drawn-tables.ts";

/** What can be saved from a chart's page. */
export interface Saved {
  readonly spec: ChartSpec;
  readonly svg: string;
  readonly tables: readonly DrawnTable[];
  /** Of the files, without an ending. */
  readonly name: string;
}

/** Links that save the picture, the tables and the specification; all of it is in the page. */
export const downloads = ({ spec, svg, tables, name }: Saved, words: ChartPageWords): Markup => markup`<ul class="save">
<li>${words.save}</li>
${link(`${name}.svg`, "image/svg+xml", svg, words.picture)}
${tables.map((table, at) => {
  const file = tables.length === 1 ? `${name}.csv` : `${name}-${at + 1}.csv`;
  return link(file, "text/csv", csvOf(table), words.table(at + 1, tables.length));
})}${link(`${name}.json`, "application/json", `${JSON.stringify(spec, null, 2)}\n`, words.specification)}
</ul>`;

const link = (file: string, type: string, content: string, words: string): Markup =>
  markup`<li><a download="${file}" href="data:${type};base64,${Buffer.from(content).toString("base64")}">${words}</a></li>\n`;

/** The cells as texts: formulas are guarded by core's writer. Two columns of one title are told apart by their number. */
function csvOf({ headers, rows }: DrawnTable): string {
  const names = headers.map((header, at) => (headers.indexOf(header) === at ? header : `${header} ${at + 1}`));
  const schema = Object.fromEntries(names.map((name) => [name, "string" as const]));
  return toCsv(
    frameOf(
      schema,
      rows.map(({ cells }) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]))),
    ),
  );
}
