import type { ComparedReport, Comparison } from "@fazhi/core";
import { quotesOf } from "./agencies-section.ts";
import { figureOf, partOf, quoteAlone, tableBox, type BriefingPage } from "./briefing-page.ts";
import { markup, type Markup } from "../page/markup.ts";
import { changeId, yearsId } from "./part-id.ts";
import type { AgencyYears } from "./plan-briefing.ts";
import { statementsPhrase } from "./value-words.ts";
import { shortChange, yearWords } from "./verdict-sentence.ts";
import { measuredName } from "./wording.ts";

/** Each agency through its years: charts, and a table with every indicator that its reports share. */
export function yearsSection(page: BriefingPage): Markup | null {
  const { years, yearsLeftOut } = page.plan;
  if (years.length === 0) return null;
  const left = yearsLeftOut > 0 && markup`<p class="small">${page.wording.words.notFollowed(yearsLeftOut)}</p>`;
  return partOf(page, "changes", [years.map((agency) => exhibit(page, agency)), left]);
}

function exhibit(page: BriefingPage, years: AgencyYears): Markup {
  const id = yearsId(page.plan, years);
  const own = [...page.charts.keys()].filter((part) => part.startsWith(`${id}-`));
  const charts = own.map((part) => figureOf(page, part));
  return markup`
<section class="exhibit" id="${id}" aria-labelledby="${id}-heading">
<h3 id="${id}-heading">${years.agency}</h3>
${table(page, years)}
<div class="figures">${charts}</div>
</section>
`;
}

function table(page: BriefingPage, years: AgencyYears): Markup {
  const { wording, links, plan } = page;
  const { column, caption } = wording.words;
  const heads = years.reports.map(
    ({ report, year }) =>
      markup`<th scope="col">${links.anchor({ text: yearWords(year, wording), source: report })}</th>`,
  );
  return tableBox(
    caption.changes(years.agency),
    "data changes",
    markup`<thead><tr><th scope="col">${column.indicator}</th>${heads}<th scope="col">${column.change}</th></tr></thead>
<tbody>
${years.comparisons.map((comparison) => tableRow(page, comparison, changeId(plan, years, comparison.indicator)))}</tbody>`,
  );
}

function tableRow(page: BriefingPage, comparison: Comparison, id: string): Markup {
  const { indicator, unit, rows, verdicts } = comparison;
  const { wording, links } = page;
  const next = rows
    .slice(1)
    .flatMap((row, at) => verdicts.filter(({ a, b }) => a === rows[at]?.report && b === row.report));
  const said = next.map((pair) => markup`<p>${links.phrase(shortChange(comparison, pair, wording, id))}</p>`);
  return markup`<tr id="${id}"><th scope="row">${measuredName(indicator, unit, wording)}</th>${rows.map((row) => cell(page, row))}<td>${said}</td></tr>\n`;
}

function cell(page: BriefingPage, row: ComparedReport): Markup {
  const { wording, links } = page;
  if (row.statements.length === 0 && row.setAside.length === 0) {
    return markup`<td><span class="silent">${wording.labels.state[row.state]}</span></td>`;
  }
  const value = links.phrase(statementsPhrase(row.statements, wording));
  return markup`<td><div class="value">${value}</div><div class="quote">${quotesOf(page, row, quoteAlone)}</div></td>`;
}
