import type { ComparedReport, Comparison } from "@fazhi/core";
import { figureOf, partOf, quotedSentence, tableBox, type BriefingPage } from "./briefing-page.ts";
import { chainPhrase } from "./chain-phrase.ts";
import { markup, joined, type Markup } from "../page/markup.ts";
import { agenciesId } from "./part-id.ts";
import { statementsPhrase } from "./value-words.ts";
import { reportLink, verdictPhrase, whyNone } from "./verdict-sentence.ts";
import { indicatorName, measuredName } from "./wording.ts";

/** Above so many reports with a value, the pairs are too many to be read one by one. */
const MOST_IN_PAIRS = 8;

/** Each indicator across agencies: a sentence, a chart, a table of every report's words, and the verdict on each pair. */
export function agenciesSection(page: BriefingPage): Markup | null {
  const { agencies } = page.plan;
  if (agencies.length === 0) return null;
  return partOf(
    page,
    "agencies",
    agencies.map((comparison) => exhibit(page, comparison)),
  );
}

function exhibit(page: BriefingPage, comparison: Comparison): Markup {
  const { wording, links } = page;
  const { indicator, unit } = comparison;
  const id = agenciesId(indicator);
  return markup`
<section class="exhibit" id="${id}" aria-labelledby="${id}-heading">
<h3 id="${id}-heading">${measuredName(indicator, unit, wording)}</h3>
<p class="said">${links.phrase(chainPhrase(comparison, wording))}${wording.words.stop}</p>
${figureOf(page, id)}${table(page, comparison)}${pairs(page, comparison)}
</section>
`;
}

function table(page: BriefingPage, { indicator, rows }: Comparison): Markup {
  const { words } = page.wording;
  const head = [words.column.report, words.column.number, words.column.words];
  return tableBox(
    words.caption.agencies(indicatorName(indicator, page.wording)),
    "data statements",
    markup`<thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => tableRow(page, row))}</tbody>`,
  );
}

function tableRow(page: BriefingPage, row: ComparedReport): Markup {
  const { wording, links } = page;
  const value =
    row.statements.length > 0
      ? links.phrase(statementsPhrase(row.statements, wording))
      : markup`<span class="silent">${whyNone(row, wording)}</span>`;
  return markup`<tr><th scope="row">${links.anchor(reportLink(row, wording))}</th><td class="value">${value}</td><td>${quotesOf(page, row, quotedSentence)}</td></tr>\n`;
}

/** Everything that the report says of the indicator, compared or set aside, in its own words. */
export function quotesOf(page: BriefingPage, row: ComparedReport, show: typeof quotedSentence): Markup {
  const { report, statements, setAside, evidence = [] } = row;
  const { words, labels } = page.wording;
  const said = [...distinct(statements), ...evidence].map((quote) => show(page, report, quote));
  const aside = setAside.map(
    ({ observation, because }) =>
      markup`<span class="aside">${words.setAside(labels.refusal[because])}</span> ${show(page, report, observation)}`,
  );
  return joined([...said, ...aside], markup`<br>`);
}

/** One line a place: several numbers of one quote are quoted once. */
const distinct = (statements: ComparedReport["statements"]): ComparedReport["statements"] =>
  statements.filter((it, at) => statements.findIndex(({ start, end }) => start === it.start && end === it.end) === at);

function pairs(page: BriefingPage, comparison: Comparison): Markup | null {
  const { wording, links } = page;
  const valued = new Set(comparison.rows.filter(({ interval }) => interval !== null).map(({ report }) => report));
  const between = comparison.verdicts.filter(({ a, b }) => valued.has(a) && valued.has(b));
  if (between.length === 0 || valued.size > MOST_IN_PAIRS) return null;
  const part = agenciesId(comparison.indicator);
  const items = between.map(
    (pair) => markup`<li>${links.phrase(verdictPhrase(comparison, pair, wording, part))}${wording.words.stop}</li>\n`,
  );
  return markup`<details class="pairs"><summary>${wording.words.verdicts}</summary><ul>\n${items}</ul></details>`;
}
