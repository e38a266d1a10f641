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

/** A finding with every sentence that it rests on, and the one that may explain it. */
export function findingItem(page: ReaderPage, finding: Finding): Markup {
  const { severity, quotes } = finding;
  return markup`
<article class="finding ${severity}">
<p>${findingWords(page, finding)}</p>
${quotes.map((quote) => markup`<blockquote>${quotedSentence(page, quote)}</blockquote>\n`)}${reasonOf(page, finding)}</article>
`;
}

function reasonOf(page: ReaderPage, { reason }: Finding): Markup | null {
  if (reason === undefined) return null;
  const message = page.language === "en" && markup` ${reason.message}`;
  return markup`<p class="small">${page.words.mayExplain}${message}</p>
<blockquote>${quotedSentence(page, reason.quote)}</blockquote>
`;
}
