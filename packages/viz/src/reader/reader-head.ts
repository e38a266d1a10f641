import type { Masthead } from "@fazhi/core";
import { joined, markup, type Markup } from "../page/markup.ts";
import type { ReaderPage } from "./reader-page.ts";
import { toQuote } from "./reader-places.ts";
import { STATEMENT_KINDS } from "./statement-kind.ts";

type Told = Exclude<keyof Masthead, "agencyIdentity" | "regionCode" | "title">;

const FIELDS: readonly Told[] = [
  "agency",
  "region",
  "level",
  "year",
  "documentNumber",
  "signer",
  "signedOn",
  "issuedOn",
  "publishedOn",
];

const LIGHT = ["date", "reference", "name"] as const;

/** Who reports on what, what was found, and what the marks mean. */
export function readerHead(page: ReaderPage, title: string): Markup {
  const { words } = page;
  return markup`<header>
<p class="kicker">${words.kicker}</p>
<h1>${title}</h1>
${masthead(page)}
<p class="lede">${foundIn(page)}</p>
${key(page)}
<noscript><p class="small">${words.needsScript}</p></noscript>
</header>`;
}

/** What the report says of itself, each value linked to its words. */
function masthead({ reading, nameOf }: ReaderPage): Markup {
  const { masthead: told } = reading.report;
  const rows = FIELDS.map((field) => {
    const value = told[field];
    const shown =
      value === null
        ? markup`<span class="silent">${nameOf("values", "not-stated")}</span>`
        : toQuote(value.evidence, nameOf("values", String(value.value)));
    return markup`<div><dt>${nameOf("fields", field)}</dt><dd>${shown}</dd></div>\n`;
  });
  return markup`<dl class="masthead">\n${rows}</dl>`;
}

function foundIn({ statements, reading, numerals, words, wording }: ReaderPage): Markup {
  const { found } = words;
  const kinds = STATEMENT_KINDS.map((kind) => [kind, statements.filter((one) => one.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => found.ofKind(words.kind[kind].name, count));
  const { stop, and, colon } = wording.words;
  const unread = numerals.filter((numeral) => numeral.class === "unread").length;
  const listed = kinds.length > 0 && markup`${colon}${joined(kinds, and)}`;
  return markup`<a href="#statements">${found.statements(statements.length)}</a>${listed}${stop} <a href="#findings">${found.findings(reading.findings.length)}</a>${stop} <a href="#numerals">${found.numerals(numerals.length, unread)}</a>${stop}`;
}

function key({ words }: ReaderPage): Markup {
  const kinds = STATEMENT_KINDS.map(
    (kind) =>
      markup`<li><mark class="q ${kind}">${words.kind[kind].name}</mark> <span>${words.kind[kind].means}</span></li>\n`,
  );
  const light = LIGHT.map(
    (kind) =>
      markup`<li><span class="n ${kind}">${words.numeral[kind].name}</span> <span>${words.numeral[kind].means}</span></li>\n`,
  );
  return markup`<section class="marks" aria-labelledby="key-heading">
<h2 id="key-heading">${words.key}</h2>
<ul>
${kinds}${light}<li><span class="n unread">${words.numeral.unread.name}</span> <span>${words.numeral.unread.means}</span></li>
</ul>
<p class="small">${words.keyNumber}</p>
<p class="switch small"><label><input type="checkbox" id="light" checked> ${words.lightMarks}</label></p>
<p class="switch small scripted-only"><label><input type="checkbox" id="shortcuts" aria-describedby="shortcuts-help" checked> ${words.shortcuts}</label> <span id="shortcuts-help">${words.shortcutsHelp}</span></p>
</section>`;
}
