import { reportKeyOf, type Reading, type Span } from "@fazhi/core";
import { partOf, tableBox, type BriefingPage } from "./briefing-page.ts";
import { markup, type Markup } from "../page/markup.ts";
import { type Mark, reportText } from "../page/report-text.ts";
import { reportLink } from "./verdict-sentence.ts";

/** The list of reports, then each report's text with every quote marked. Written last: marks know where they are used. */
export function sourcesSection(page: BriefingPage): Markup {
  const { readings } = page.plan.readings;
  return partOf(page, "sources", markup`${sourceTable(page)}${readings.map((reading) => article(page, reading))}`);
}

function sourceTable(page: BriefingPage): Markup {
  const { column, caption } = page.wording.words;
  const heads = [column.report, column.region, column.file, column.sha256];
  return tableBox(
    caption.sources,
    "sources",
    markup`<thead><tr>${heads.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${page.plan.readings.readings.map((reading) => sourceRow(page, reading))}</tbody>`,
  );
}

function sourceRow({ wording, links }: BriefingPage, reading: Reading): Markup {
  const key = reportKeyOf(reading);
  const { notSaid } = wording.words;
  const file = reading.catalog?.file ?? reading.report.id;
  const sha256 = reading.catalog?.sha256;
  return markup`<tr><th scope="row">${links.anchor(reportLink(key, wording))}</th><td>${key.region ?? notSaid}</td><td>${file}</td><td>${
    sha256 ? markup`<code>${sha256}</code>` : notSaid
  }</td></tr>\n`;
}

function article(page: BriefingPage, reading: Reading): Markup {
  const { links, wording } = page;
  const { id } = reading.report;
  const place = links.reportId(id);
  const { text: name } = reportLink(reportKeyOf(reading), wording);
  return markup`
<article class="report" id="${place}" aria-labelledby="${place}-heading">
<h3 id="${place}-heading">${wording.words.textOf(name)}</h3>
<div class="text" lang="zh-CN">
${reportText(reading.report, marksOf(page, reading))}</div>
<p class="small"><a href="#top">${wording.words.backToTop}</a></p>
</article>
`;
}

/** Every stretch that a statement, a finding or a state rests on, each once; the used ones lead back. */
function marksOf(page: BriefingPage, { report, observations, findings }: Reading): readonly Mark[] {
  const evidence = page.plan.coverage.cells.flatMap((cell) => (cell.report === report.id ? (cell.evidence ?? []) : []));
  const spans = [...observations, ...findings.flatMap(({ quotes }) => quotes), ...evidence];
  const marks = new Map<string, Mark>();
  for (const span of spans) {
    const id = page.links.quoteId(report.id, span);
    if (!marks.has(id) && span.end > span.start) marks.set(id, markOf(page, id, span));
  }
  return [...marks.values()];
}

function markOf({ links, wording }: BriefingPage, id: string, { start, end }: Span): Mark {
  const use = links.useOf(id);
  const back = markup`<a class="back" data-for="${id}" href="#${use ?? ""}" aria-label="${wording.words.back}" title="${wording.words.back}">↩</a>`;
  return { id, start, end, after: use === null ? null : back };
}
