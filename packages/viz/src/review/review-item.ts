import { meantBy, type Doubt, type Observation, type ReviewItem } from "@fazhi/core";
import { joined, markup, type Markup } from "../page/markup.ts";
import { onOneLine, sentenceAround } from "../page/sentence-around.ts";
import { formatInterval, formatNumber } from "../label-number.ts";
import { jsonAttribute } from "../page/json-attribute.ts";
import { fieldsMarkup } from "./review-fields.ts";
import type { ReviewPage } from "./review-html.ts";

/** One statement with its controls; `number` counts the statements of the page from 1. */
export function itemMarkup(item: ReviewItem, number: number, page: ReviewPage): Markup {
  const { words } = page;
  const { report, quote, start, end, reads, correction, observation, doubts } = item;
  const data = { report, quote, start, end, reads, was: fieldsOf(observation), decided: correction };
  const kinds = [...new Set(doubts.map(({ kind }) => kind))].join(" ");
  return markup`<article class="item" id="item-${number}" data-number="${number}" data-kinds="${kinds}" data-item="${jsonAttribute(data)}" aria-labelledby="heading-${number}">
<h2 id="heading-${number}">${number}. ${nameOf(observation, page)}</h2>
<p class="reads">${readsLine(observation, page)}</p>
<p class="sentence" lang="zh-CN">${sentenceMarkup(item, page)}</p>
<p class="place small">${words.place(report, start, end)}</p>
<p class="why"><strong>${words.why}</strong></p>
<ul class="doubts">${doubts.length === 0 ? markup`<li>${words.notDoubted}</li>` : doubts.map((doubt) => doubtMarkup(doubt, page))}</ul>
${correction?.action === "add" ? markup`<p class="decided">${words.addedBy(correction.coder, correction.date, correction.reason)}</p>` : controls(item, number, page)}
</article>
`;
}

/** What a person may change, as it was read. */
const fieldsOf = (observation: Observation) => {
  const { value, low, high, hedge, unit, status, role, period } = observation;
  return { indicator: meantBy(observation), value, unit, hedge, low, high, status, role, period };
};

function nameOf(observation: Observation, { codebook, language, words }: ReviewPage): string {
  const indicator = meantBy(observation);
  if (indicator === null || !codebook.has(indicator)) return indicator ?? words.noIndicator;
  return codebook.indicatorOf(indicator)[language === "en" ? "en" : "zh"];
}

const readsLine = (observation: Observation, { words, language }: ReviewPage): Markup => {
  const { value, unit, hedge, status, role, period } = observation;
  const codes = [hedge, status, role].map((code) => words.code[code] ?? code);
  const allowed = hedge === "exact" ? "" : formatInterval(observation, language, unit);
  return markup`<strong lang="zh-CN">${formatNumber(value, language)} ${unit}</strong> · ${joined(
    [allowed, ...codes, period].filter((part) => part !== ""),
    " · ",
  )}`;
};

function sentenceMarkup({ report, quote, start, end }: ReviewItem, { readings }: ReviewPage): Markup {
  const reading = readings.readings.find((one) => one.report.id === report);
  if (reading === undefined) return markup`<mark>${onOneLine(quote)}</mark>`;
  const { before, words, after } = sentenceAround(reading.report, { start, end });
  return markup`${before}<mark>${words}</mark>${after}`;
}

/** The other words are shown as they are printed; an English sentence of the library adds nothing to a Chinese page. */
const doubtMarkup = ({ kind, message, quotes }: Doubt, { words, language }: ReviewPage): Markup => {
  const ours = kind === "conflict" || kind === "inconsistent";
  const told = ours && language === "en" ? `${words.doubt[kind]}: ${message}` : words.doubt[kind];
  const others = quotes.map(
    ({ quote, start, end }) =>
      markup`<li><q lang="zh-CN">${onOneLine(quote)}</q> <span class="small">[${start}, ${end})</span></li>`,
  );
  return markup`<li>${told}${others.length > 0 && markup`<br><span class="small">${words.others}</span><ul>${others}</ul>`}</li>`;
};

function controls({ observation, correction }: ReviewItem, number: number, page: ReviewPage): Markup {
  const { words } = page;
  const choices = (["", "confirm", "change", "reject"] as const).map(
    (action) =>
      markup`<label><input type="radio" name="decision-${number}" value="${action}"${action === "" && markup` checked`}> ${action === "" ? words.open : words.action[action]}</label> `,
  );
  return markup`${correction !== null && markup`<p class="decided">${words.decided(correction.coder, correction.date)}</p>\n`}<fieldset class="decision"><legend>${words.decision}</legend>
${choices}
</fieldset>
<div class="change" hidden>${fieldsMarkup(fieldsOf(observation), page)}</div>
<label class="reason" hidden>${words.reason} <input data-reason></label>
<p class="wrong small" role="status"></p>`;
}
