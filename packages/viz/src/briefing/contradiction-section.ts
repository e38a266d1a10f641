import type { Finding } from "@fazhi/core";
import { partOf, quotedSentence, type BriefingPage } from "./briefing-page.ts";
import { findingPhrase } from "./finding-sentence.ts";
import { markup, type Markup } from "../page/markup.ts";
import { listed, type Phrase, say } from "./phrase.ts";
import { onOneLine } from "../page/sentence-around.ts";

/** Where reports contradict themselves, every wording quoted; then what else to beware of. */
export function contradictionSection(page: BriefingPage): Markup {
  const { words } = page.wording;
  const items = (severity: Finding["severity"]): readonly Markup[] =>
    page.plan.findings.filter((finding) => finding.severity === severity).map((finding) => findingItem(page, finding));
  const [conflicts, warnings, notes] = [items("conflict"), items("warning"), items("note")];
  return partOf(
    page,
    "contradictions",
    markup`${conflicts.length === 0 && markup`<p>${words.noContradiction}</p>`}${conflicts}${warnings}
${notes.length > 0 && markup`<details><summary>${words.severity.note}</summary>${notes}</details>`}`,
  );
}

function findingItem(page: BriefingPage, finding: Finding): Markup {
  const { severity, report, quotes } = finding;
  const { words } = page.wording;
  return markup`
<article class="finding ${severity}">
<p><strong class="severity">${words.severity[severity]}</strong> ${page.links.phrase(findingPhrase(finding, page.plan.reports, page.wording))}${words.stop}</p>
${quotes.map((quote) => markup`<blockquote>${quotedSentence(page, report, quote)}</blockquote>\n`)}</article>
`;
}

/** A finding with its quotes in one sentence, for the opening of the page. */
export function findingWithQuotes(page: BriefingPage, finding: Finding): Phrase {
  const { words } = page.wording;
  const quotes = finding.quotes.map(({ quote, start, end }) =>
    words.quoted({ text: onOneLine(quote), cites: { report: finding.report, start, end } }),
  );
  return say`${findingPhrase(finding, page.plan.reports, page.wording)}${words.colon}${listed(quotes, words.and)}`;
}
