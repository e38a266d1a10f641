import { markup, type Markup, trusted } from "../../page/markup.ts";
import { pageDocument } from "../../page/page-document.ts";
import { pagePolicy } from "../../page/page-policy.ts";
import { PAGE_STYLE } from "../../page/page-style.ts";
import type { Asked, BriefingSection } from "../briefing.ts";
import { blocksHtml } from "./blocks-html.ts";
import type { BriefingPage } from "./briefing-page.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { textsHtml } from "./sources-html.ts";

const POLICY = pagePolicy(PAGE_SCRIPT);

/** The whole document around the body of a briefing. `fonts` is CSS that brings the page's fonts along. */
export const documentOf = ({ briefing }: BriefingPage, body: Markup, fonts: string): string =>
  pageDocument({
    language: briefing.wording.language,
    title: briefing.title,
    policy: POLICY,
    styles: [fonts, PAGE_STYLE],
    body: markup`<body id="top">
${body}
<script>${trusted(PAGE_SCRIPT)}</script>
</body>`,
  });

/** What a reader sees: the head of the page, what was asked, its contents, the parts. */
export function bodyOf(page: BriefingPage): Markup {
  const { briefing } = page;
  const { words } = briefing.wording;
  return markup`
<a class="skip" href="#main">${words.skipLink}</a>
<header>
<p class="kicker">${words.kicker}</p>
<h1>${briefing.title}</h1>
<p class="lede">${page.links.phrase(briefing.lede)}</p>
${briefing.asked !== null && askedHtml(page, briefing.asked)}</header>
<nav aria-label="${words.contents}">
<h2>${words.contents}</h2>
<ol>
${briefing.sections.map(({ part, heading }) => markup`<li><a href="#${part}">${heading}</a></li>\n`)}</ol>
</nav>
<main id="main">${briefing.sections.map((section) => sectionHtml(page, section))}</main>
<footer><p>${words.footer}</p></footer>`;
}

/** The question, and how it was understood. */
function askedHtml({ links }: BriefingPage, { heading, question, lines }: Asked): Markup {
  const asked = question !== null && markup`<p class="question">${question}</p>\n`;
  const understood = lines.map(
    ({ name, words }) => markup`<div><dt>${name}</dt><dd>${links.phrase(words)}</dd></div>\n`,
  );
  return markup`<section class="asked" aria-labelledby="asked-heading">
<p class="asked-heading" id="asked-heading">${heading}</p>
${asked}<dl>
${understood}</dl>
</section>
`;
}

/** A part of the page with its heading and a line of introduction; the reports' texts stand with the sources. */
function sectionHtml(page: BriefingPage, { part, heading, intro, blocks }: BriefingSection): Markup {
  const { words } = page.briefing.wording;
  return markup`
<section id="${part}" aria-labelledby="${part}-heading">
<h2 id="${part}-heading">${heading}</h2>
<p class="intro">${intro ?? words.intro[part]}</p>
${blocksHtml(page, blocks)}${part === "sources" && textsHtml(page)}
</section>
`;
}
