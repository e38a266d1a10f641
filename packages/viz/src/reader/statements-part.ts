import { meantBy, type Observation } from "@fazhi/core";
import { formatInterval } from "../label-number.ts";
import { markup, type Markup } from "../page/markup.ts";
import { quoteId } from "./reader-address.ts";
import { partOf } from "./reader-part.ts";
import { meaningOf, type ReaderPage, type Statement } from "./reader-page.ts";
import { cardId, quotedSentence, rowId } from "./reader-places.ts";
import { STATEMENT_KINDS } from "./statement-kind.ts";
import { statedValue } from "./stated-value.ts";

/** All quantities of the report as a table, with the controls that choose among them. */
export function statementsPart(page: ReaderPage): Markup {
  const { words, statements } = page;
  if (statements.length === 0) return partOf(page, "statements", markup`<p>${words.nothingStated}</p>`);
  const { column } = words;
  const heads = [column.number, column.indicator, column.stated, column.status, column.words];
  return partOf(
    page,
    "statements",
    markup`${filterForm(page)}
<table class="rows">
<caption>${words.statementsCaption}</caption>
<thead><tr>${heads.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${statements.map((statement) => row(page, statement))}</tbody>
</table>`,
  );
}

function filterForm({ words, statements, nameOf }: ReaderPage): Markup {
  const { filter } = words;
  const topics = [...new Set(statements.map(({ observation: { topic } }) => topic ?? ""))];
  const kinds = STATEMENT_KINDS.filter((kind) => statements.some((one) => one.kind === kind));
  const topicName = (topic: string): string => (topic === "" ? words.noTopic : nameOf("topics", topic));
  return markup`<form id="filter" class="filter scripted-only" role="search" aria-label="${filter.legend}">
<label>${filter.topic} <select id="topic"><option value="*">${filter.all}</option>${topics.map((topic) => markup`<option value="${topic}">${topicName(topic)}</option>`)}</select></label>
<label>${filter.status} <select id="status"><option value="*">${filter.all}</option>${kinds.map((kind) => markup`<option value="${kind}">${words.kind[kind].name}</option>`)}</select></label>
<label>${filter.search} <input id="search" type="search" autocomplete="off" spellcheck="false"></label>
<button id="show-all" type="reset">${filter.reset}</button>
<p id="shown" role="status"></p>
</form>`;
}

function row(page: ReaderPage, { number, observation, kind }: Statement): Markup {
  const { words, nameOf } = page;
  const { topic } = observation;
  const topicName = topic === null ? words.noTopic : nameOf("topics", topic);
  return markup`<tr id="${rowId(number)}" tabindex="-1" data-quote="${quoteId(observation)}" data-topic="${topic ?? ""}" data-kind="${kind}" data-find="${searched(page, observation)}">
<th scope="row"><a class="to-card" href="#${cardId(number)}" aria-label="${number} ${words.toDetails}">${number}</a></th>
<td>${meaningOf(observation, page)}<div class="small">${topicName}</div></td>
<td class="value">${valueCell(page, observation)}</td>
<td><span class="kind ${kind}">${words.kind[kind].name}</span>${codesLine(page, observation)}</td>
<td>${quotedSentence(page, observation)}</td>
</tr>
`;
}

function valueCell(page: ReaderPage, observation: Observation): Markup {
  const { hedge, unit, period } = observation;
  const allowed =
    hedge !== "exact" && markup`<div class="small">${formatInterval(observation, page.language, unit)}</div>`;
  return markup`<strong>${statedValue(observation, page)}</strong>${allowed}${period !== "" && markup`<div class="small">${period}</div>`}`;
}

/** The role where it is more than a plain count. */
const codesLine = ({ codes }: ReaderPage, { role }: Observation): Markup | false =>
  role !== "level" && markup`<div class="small">${codes[role] ?? role}</div>`;

/** What the search looks through: both names of the indicator, its id, and the words. */
function searched({ wording: { codebook } }: ReaderPage, observation: Observation): string {
  const id = meantBy(observation);
  const names = id !== null && codebook.has(id) ? [codebook.indicatorOf(id).zh, codebook.indicatorOf(id).en] : [];
  return [id ?? "", ...names, observation.quote, observation.what].join(" ").toLowerCase();
}
