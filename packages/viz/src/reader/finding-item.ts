import { reportKeyOf, type Finding } from "@fazhi/core";
import { findingPhrase } from "../briefing/finding-sentence.ts";
import { plainWords } from "../briefing/phrase.ts";
import { markup, type Markup } from "../page/markup.ts";
import type { ReaderPage } from "./reader-page.ts";
import { quotedSentence } from "./reader-places.ts";

/** What a finding says, with how grave it is. */
export function findingWords({ reading, wording }: ReaderPage, finding: Finding): Markup {
  const { severity, stop } = wording.words;
  const said = plainWords(findingPhrase(finding, [reportKeyOf(reading)], wording));
  return markup`<strong class="severity">${severity[finding.severity]}</strong> ${said}${stop}`;
}

/** A finding with every sentence that it rests on. */
export function findingItem(page: ReaderPage, finding: Finding): Markup {
  const { severity, quotes, reason } = finding;
  const places = reason === undefined ? quotes : [...quotes, reason.quote];
  return markup`
<article class="finding ${severity}">
<p>${findingWords(page, finding)}</p>
${places.map((quote) => markup`<blockquote>${quotedSentence(page, quote)}</blockquote>\n`)}</article>
`;
}
