import { reportKeyOf, type Reading, type Span } from "@fazhi/core";
import { markup, type Markup } from "../../page/markup.ts";
import { type Mark, reportText } from "../../page/report-text.ts";
import { reportLink } from "../verdict-sentence.ts";
import type { BriefingPage } from "./briefing-page.ts";

/** Each report's text with every quote marked. Written last: marks know where they are used. */
export const textsHtml = (page: BriefingPage): readonly Markup[] =>
  page.briefing.plan.readings.readings.map((reading) => article(page, reading));

function article(page: BriefingPage, reading: Reading): Markup {
  const { links, briefing } = page;
  const { wording } = briefing;
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
  const { cells } = page.briefing.plan.coverage;
  const evidence = cells.flatMap((cell) => (cell.report === report.id ? (cell.evidence ?? []) : []));
  const spans = [...observations, ...findings.flatMap(({ quotes }) => quotes), ...evidence];
  const marks = new Map<string, Mark>();
  for (const span of spans) {
    const id = page.links.quoteId(report.id, span);
    if (!marks.has(id) && span.end > span.start) marks.set(id, markOf(page, id, span));
  }
  return [...marks.values()];
}

function markOf({ links, briefing }: BriefingPage, id: string, { start, end }: Span): Mark {
  const { words } = briefing.wording;
  const use = links.useOf(id);
  const back = markup`<a class="back" data-for="${id}" href="#${use ?? ""}" aria-label="${words.back}" title="${words.back}">↩</a>`;
  return { id, start, end, after: use === null ? null : back };
}
