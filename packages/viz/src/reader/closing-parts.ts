import { reportMeasures, type NumeralClass, type ReportMeasure } from "@fazhi/core";
import { formatNumber } from "../label-number.ts";
import { joined, markup, type Markup } from "../page/markup.ts";
import { findingItem } from "./finding-item.ts";
import { partOf } from "./reader-part.ts";
import type { ReaderPage } from "./reader-page.ts";
import { placesOf, quotedSentence, toQuote } from "./reader-places.ts";

const SEVERITIES = ["conflict", "warning", "note"] as const;

/** What does not add up, the gravest first, with links to every place. */
export function findingsPart(page: ReaderPage): Markup {
  const { findings } = page.reading;
  const items = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return partOf(
    page,
    "findings",
    items.length === 0 ? markup`<p>${page.words.nothingFound}</p>` : items.map((finding) => findingItem(page, finding)),
  );
}

/** How many numerals there are of each class, and each that could not be told. */
export function numeralsPart(page: ReaderPage): Markup {
  const { words, numerals } = page;
  const { numeralColumn: column } = words;
  const rows = (Object.keys(words.numeral) as NumeralClass[]).map((kind) => {
    const count = numerals.filter((numeral) => numeral.class === kind).length;
    return markup`<tr><th scope="row">${words.numeral[kind].name}</th><td class="count-cell">${count}</td><td>${words.numeral[kind].means}</td></tr>\n`;
  });
  const unread = numerals.filter((numeral) => numeral.class === "unread");
  return partOf(
    page,
    "numerals",
    markup`<table class="numerals">
<caption>${words.numeralsCaption}</caption>
<thead><tr><th scope="col">${column.class}</th><th scope="col">${column.count}</th><th scope="col">${column.means}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
<h3>${words.unreadList}</h3>
${
  unread.length === 0
    ? markup`<p>${words.nothingUnread}</p>`
    : markup`<ol class="unread-list">\n${unread.map((numeral) => markup`<li>${quotedSentence(page, numeral)} <code>${numeral.rule}</code></li>\n`)}</ol>`
}`,
  );
}

/** What is measured of the report itself. */
export function measuresPart(page: ReaderPage): Markup {
  const { words } = page;
  return partOf(
    page,
    "measures",
    markup`<table class="measures">
<caption>${words.measuresCaption}</caption>
<thead><tr><th scope="col">${words.measureColumn.measure}</th><th scope="col">${words.measureColumn.value}</th></tr></thead>
<tbody>
${reportMeasures(page.reading).map((measure) => measureRow(page, measure))}</tbody>
</table>`,
  );
}

function measureRow(page: ReaderPage, measure: ReportMeasure): Markup {
  const { words, wording, nameOf } = page;
  const places = placesOf(measure);
  const more = measure.parents.length - places.length;
  const links = places.map((quote, at) => toQuote(quote, words.places(at + 1)));
  const rest = more > 0 ? [words.morePlaces(more)] : [];
  const led =
    places.length > 0 && markup` <span class="small">${joined([...links, ...rest], wording.words.and)}</span>`;
  return markup`<tr><th scope="row">${nameOf("measures", measure.id)}</th><td>${measureValue(page, measure)}${led}</td></tr>\n`;
}

function measureValue({ nameOf, language, wording }: ReaderPage, { value, unit, absent }: ReportMeasure): Markup {
  if (value === null) return markup`<span class="silent">${nameOf("values", absent ?? "unknown")}</span>`;
  if (typeof value === "string") return markup`${nameOf("values", value)}`;
  return markup`${wording.words.hedged.exact(formatNumber(value, language, unit), unit)}`;
}

/** What people decided; nothing where nobody has. */
export function decisionsPart(page: ReaderPage): Markup | null {
  const { corrections = [] } = page.reading;
  if (corrections.length === 0) return null;
  const items = corrections.map(({ correction }) => {
    const { action, coder, date, reason } = correction;
    return markup`<li>${page.words.decided(action, coder, date, reason)}<br>${quotedSentence(page, correction)}</li>\n`;
  });
  return partOf(page, "decisions", markup`<ol>\n${items}</ol>`);
}
