import type { AnyIndicatorId, CoverageCell, CoverageState } from "@fazhi/core";
import { figureOf, partOf, tableBox, type BriefingPage } from "./briefing-page.ts";
import { COVERAGE_SIGN } from "./coverage-sign.ts";
import { markup, type Markup } from "../page/markup.ts";
import { statementsPhrase } from "./value-words.ts";
import { reportLink } from "./verdict-sentence.ts";
import { measuredName } from "./wording.ts";

/** What each report says of each indicator, and what it does not: a chart, a legend, and the table itself. */
export function coverageSection(page: BriefingPage): Markup {
  const { words } = page.wording;
  const { coverage } = page.plan;
  const left = page.wording.codebook.ofStanding("established").length - coverage.indicators.length;
  return partOf(
    page,
    "coverage",
    markup`${figureOf(page, "coverage")}${legend(page)}${matrix(page)}
${left > 0 && markup`<p class="small">${words.notShown(left)}</p>`}`,
  );
}

function legend({ plan, wording: { words, labels } }: BriefingPage): Markup {
  const states = (Object.keys(COVERAGE_SIGN) as CoverageState[]).filter((state) =>
    plan.coverage.cells.some((cell) => cell.state === state),
  );
  const items = states.map(
    (state) =>
      markup`<li class="state ${state}"><span aria-hidden="true">${COVERAGE_SIGN[state]}</span> ${labels.state[state]}</li>\n`,
  );
  return markup`<p class="legend-title" id="legend"><strong>${words.legend}</strong></p>\n<ul class="legend" aria-labelledby="legend">\n${items}</ul>`;
}

function matrix(page: BriefingPage): Markup {
  const { wording, links, plan } = page;
  const { column, caption } = wording.words;
  const heads = plan.coverage.reports.map(
    (key) => markup`<th scope="col">${links.anchor(reportLink(key, wording))}</th>`,
  );
  return tableBox(
    caption.coverage,
    "data matrix",
    markup`<thead><tr><th scope="col">${column.indicator}</th>${heads}</tr></thead>
<tbody>
${plan.coverage.indicators.map((indicator) => matrixRow(page, indicator))}</tbody>`,
  );
}

function matrixRow(page: BriefingPage, indicator: AnyIndicatorId): Markup {
  const cells = page.plan.coverage.cells.filter((cell) => cell.indicator === indicator);
  const name = measuredName(indicator, page.wording.codebook.indicatorOf(indicator).unit, page.wording);
  return markup`<tr><th scope="row" title="${indicator}">${name}</th>${cells.map((cell) => matrixCell(page, cell))}</tr>\n`;
}

/** The numbers of a cell lead to their sentences; a cell without one says why. */
function matrixCell(page: BriefingPage, { state, statements }: CoverageCell): Markup {
  const { wording, links } = page;
  const facts = statements.filter(({ status }) => status === "reported");
  const sign = markup`<span class="sign" aria-hidden="true">${COVERAGE_SIGN[state]}</span> `;
  const name = wording.labels.state[state];
  if (facts.length === 0) return markup`<td class="state ${state}">${sign}${name}</td>`;
  const numbers = links.phrase(statementsPhrase(facts, wording));
  return markup`<td class="state ${state}">${sign}<span class="unseen">${name}${wording.words.colon}</span>${numbers}</td>`;
}
