import type { BriefingPart } from "../label-briefing.ts";
import type { BriefingPage } from "./briefing-page.ts";
import { markup, type Markup, trusted } from "../page/markup.ts";
import { pagePolicy } from "../page/page-policy.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_STYLE } from "../page/page-style.ts";
import type { Linked } from "./phrase.ts";

const POLICY = pagePolicy(PAGE_SCRIPT);

/** The whole document around the body of a briefing. `fonts` is CSS that brings the page's fonts along. */
export const documentOf = ({ wording }: BriefingPage, title: string, body: Markup, fonts: string): string =>
  markup`<!doctype html>
<html lang="${wording.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(fonts)}${trusted(PAGE_STYLE)}</style>
</head>
<body id="top">
${body}
<script>${trusted(PAGE_SCRIPT)}</script>
</body>
</html>
`.toString();

/** What a reader sees: the head of the page, its contents, the parts. */
export function bodyOf(page: BriefingPage, title: string, parts: readonly (Markup | null)[]): Markup {
  const { words } = page.wording;
  return markup`
<a class="skip" href="#main">${words.skipLink}</a>
<header>
<p class="kicker">${words.kicker}</p>
<h1>${title}</h1>
<p class="lede">${page.links.phrase(lede(page))}</p>
</header>
<nav aria-label="${words.contents}">
<h2>${words.contents}</h2>
<ol>
${contents(page)}</ol>
</nav>
<main id="main">${parts}</main>
<footer><p>${words.footer}</p></footer>`;
}

function lede({ plan, wording: { words, labels } }: BriefingPage) {
  const years = plan.reports.flatMap(({ year }) => (year === null ? [] : [year]));
  const source = (text: string): Linked => ({ text, part: "sources" });
  const statements = plan.readings.readings.reduce((sum, { observations }) => sum + observations.length, 0);
  return words.lede(
    source(words.count.reports(plan.reports.length)),
    source(words.count.agencies(plan.agencyCount)),
    source(years.length === 0 ? words.noYear : labels.years(Math.min(...years), Math.max(...years))),
    source(words.count.statements(statements)),
  );
}

function contents({ plan, wording: { words } }: BriefingPage): readonly Markup[] {
  const parts = Object.keys(words.part) as BriefingPart[];
  return parts
    .filter(
      (part) =>
        !(part === "agencies" && plan.agencies.length === 0) && !(part === "changes" && plan.years.length === 0),
    )
    .map((part) => markup`<li><a href="#${part}">${words.part[part]}</a></li>\n`);
}
