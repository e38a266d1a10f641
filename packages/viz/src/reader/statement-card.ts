import { meantBy, reviewOf, scopeOf, type Check, type Observation, type Quoted } from "@fazhi/core";
import { formatInterval, formatNumber } from "../label-number.ts";
import type { CardField } from "../label-reader.ts";
import { unitName } from "../label-unit.ts";
import { joined, markup, type Content, type Markup } from "../page/markup.ts";
import { onOneLine } from "../page/sentence-around.ts";
import { findingWords } from "./finding-item.ts";
import { quoteId } from "./reader-address.ts";
import { meaningOf, type ReaderPage, type Statement } from "./reader-page.ts";
import { cardId, linkedQuote, rowId, toQuote } from "./reader-places.ts";
import { statedValue } from "./stated-value.ts";
import { concerns } from "./concerns.ts";

/** How many quotes of a finding or a check a card lists; the part on findings has all. */
const MOST_QUOTES = 12;

/** All that was read of one quantity and why, as one card of the side panel. */
export function statementCard(page: ReaderPage, { number, observation, kind }: Statement): Markup {
  const { words } = page;
  const fields = Object.entries(fieldsOf(page, observation)) as [CardField, Content][];
  const rows = fields
    .filter(([, content]) => content !== null && content !== false && content !== "")
    .map(([field, content]) => markup`<div class="${field}"><dt>${words.field[field]}</dt><dd>${content}</dd></div>\n`);
  return markup`<article class="card" id="${cardId(number)}" tabindex="-1" data-quote="${quoteId(observation)}" aria-labelledby="${cardId(number)}-name">
<h3 id="${cardId(number)}-name"><span class="number">${number}</span> ${meaningOf(observation, page)}${page.wording.labels.colon}${statedValue(observation, page)}</h3>
<p class="kind-line"><span class="kind ${kind}">${words.kind[kind].name}</span> ${toQuote(observation, words.toWords)} <a class="to-row" href="#${rowId(number)}">${words.toRow}</a></p>
<dl>
${rows}</dl>
</article>
`;
}

function fieldsOf(page: ReaderPage, observation: Observation): Readonly<Record<CardField, Content>> {
  const { words, codes, language, nameOf, definitions } = page;
  const { hedge, status, role, period, topic, section, what, rule, quote, unit } = observation;
  const code = (id: string): string => codes[id] ?? id;
  return {
    names: namesOf(page, observation),
    definition: definitions.get(meantBy(observation) ?? "") ?? null,
    stated: statedValue(observation, page),
    interval: formatInterval(observation, language, unit),
    unit: unitWords(page, unit),
    hedge: code(hedge),
    status: code(status),
    role: code(role),
    period: period === "" ? words.noPeriod : period,
    scope: scopeWords(page, observation),
    topic: topic === null ? words.noTopic : nameOf("topics", topic),
    section: section.length === 0 ? words.noSection : markup`<span lang="zh-CN">${joined(section, " › ")}</span>`,
    what: what !== "" && markup`<span lang="zh-CN">${what}</span>`,
    quote: markup`<q lang="zh-CN">${onOneLine(quote)}</q> <span class="small">[${observation.start}, ${observation.end})</span>`,
    rule: markup`<code>${rule}</code>`,
    findings: findingsOf(page, observation),
    checks: checksOf(page, observation),
    review: reviewed(page, observation),
  };
}

/** Both names of an indicator and its id, whatever the language of the page. */
function namesOf({ wording, words }: ReaderPage, observation: Observation): Content {
  const id = meantBy(observation);
  if (id === null) return words.noIndicator;
  if (!wording.codebook.has(id)) return markup`<code>${id}</code>`;
  const { zh, en } = wording.codebook.indicatorOf(id);
  const note = wording.codebook.isExperimental(id) && markup`<br>${wording.labels.experimental}`;
  return markup`<span lang="zh-CN">${zh}</span><br><span lang="en">${en}</span><br><code>${id}</code>${note}`;
}

function unitWords({ words, language }: ReaderPage, unit: string): Content {
  if (unit === "") return words.noUnit;
  const name = unitName(unit, language);
  return name === unit ? unit : markup`<span lang="zh-CN">${unit}</span> (${name})`;
}

function scopeWords({ reading, words }: ReaderPage, observation: Observation): Content {
  const { scope, words: said } = scopeOf(reading, observation);
  return said === null ? words.scope[scope] : `${words.scope[scope]} (${words.scopeWords(onOneLine(said.quote))})`;
}

function findingsOf(page: ReaderPage, observation: Observation): Content {
  const found = page.reading.findings.filter((finding) => concerns(finding, observation));
  if (found.length === 0) return null;
  const items = found.map((finding) => {
    const others = finding.quotes.filter(({ start, end }) => start !== observation.start || end !== observation.end);
    return markup`<li>${findingWords(page, finding)}<br>${quotesOf(page, others)}</li>\n`;
  });
  return markup`<ul>\n${items}</ul>`;
}

/** The first quotes, and how many more: each of a thousand repeats would otherwise list the thousand. */
function quotesOf({ words, wording }: ReaderPage, quotes: readonly Quoted[]): Content {
  const more = quotes.length - MOST_QUOTES;
  const rest = more > 0 ? [words.morePlaces(more)] : [];
  return joined([...quotes.slice(0, MOST_QUOTES).map(linkedQuote), ...rest], wording.words.and);
}

/** What the report lets its reader work out again with this number, that which holds too. */
function checksOf(page: ReaderPage, observation: Observation): Content {
  const made = page.checks.filter((check) => concerns(check, observation));
  return made.length === 0 ? null : markup`<ul>\n${made.map((check) => checkItem(page, check))}</ul>`;
}

function checkItem(page: ReaderPage, { rule, finding, quotes, message }: Check): Markup {
  const { words, wording, language } = page;
  const said = words.check[rule][finding === null ? "holds" : "fails"];
  const detail = language === "en" && markup` <span class="small">${message}</span>`;
  return markup`<li>${said}${wording.words.colon}${quotesOf(page, quotes)}${detail}</li>\n`;
}

/** Who decided on it, and what the program had read. */
function reviewed(page: ReaderPage, observation: Observation): Content {
  const review = reviewOf(page.reading, observation);
  if (review === null) return null;
  const { correction, before } = review;
  const { action, coder, date, reason } = correction;
  const had =
    action === "change" &&
    before !== null &&
    markup`<br>${page.words.readBefore(`${formatNumber(before.value, page.language, before.unit)} ${before.unit}`, meaningOf(before, page))}`;
  return markup`${page.words.decided(action, coder, date, reason)}${had}`;
}
