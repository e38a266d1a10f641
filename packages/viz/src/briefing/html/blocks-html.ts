import type { CoverageState } from "@fazhi/core";
import { markup, type Markup } from "../../page/markup.ts";
import type { Block, Exhibit, Figure, Finding, Note } from "../briefing.ts";
import { COVERAGE_SIGN } from "../coverage-sign.ts";
import { noteOf } from "../draft.ts";
import { inlineSvg } from "../inline-svg.ts";
import type { Phrase } from "../phrase.ts";
import type { BriefingPage } from "./briefing-page.ts";
import { quoteHtml } from "./quote-html.ts";
import { tableHtml } from "./table-html.ts";

/** Blocks of a briefing as HTML, one after another. */
export const blocksHtml = (page: BriefingPage, blocks: readonly Block[]): readonly (Markup | null)[] =>
  blocks.map((block) => blockHtml(page, block));

function blockHtml(page: BriefingPage, block: Block): Markup | null {
  switch (block.kind) {
    case "key-findings":
      return keyFindings(page, block.sentences);
    case "paragraph":
      return block.tone === "plain"
        ? markup`<p>${page.links.phrase(block.words)}</p>`
        : markup`<p class="${block.tone}">${page.links.phrase(block.words)}</p>\n`;
    case "list": {
      const items = block.items.map((words) => markup`<li>${page.links.phrase(words)}</li>\n`);
      return block.isOrdered ? markup`<ol>\n${items}</ol>` : markup`<ul>\n${items}</ul>`;
    }
    case "exhibit":
      return exhibit(page, block);
    case "figure":
      return figure(page, block);
    case "figures":
      return markup`<div class="figures">${block.figures.map((one) => figure(page, one))}</div>`;
    case "table":
      return tableHtml(page, block);
    case "legend":
      return legend(page, block.name, block.states);
    case "finding":
      return finding(page, block);
    case "folded":
      return markup`<details${block.look === "pairs" && markup` class="pairs"`}><summary>${block.name}</summary>${blocksHtml(page, block.blocks)}</details>`;
  }
}

const exhibit = (page: BriefingPage, { id, heading, blocks }: Exhibit): Markup => markup`
<section class="exhibit" id="${id}" aria-labelledby="${id}-heading">
<h3 id="${id}-heading">${heading}</h3>
${blocksHtml(page, blocks)}
</section>
`;

function figure({ briefing, charts, links }: BriefingPage, { number, chart }: Figure): Markup | null {
  const svg = charts.get(chart.part);
  if (svg === undefined) return null;
  const { words, labels } = briefing.wording;
  const picture = inlineSvg(svg, `chart-${number}`, chart.values, ({ report, ...span }) => links.quoteId(report, span));
  return markup`
<figure>
<div class="chart">${picture}</div>
<figcaption>${words.figure(number)}${labels.colon}${chart.title}</figcaption>
</figure>
`;
}

/** Sentences whose numbers lead to notes; each note is the sentence with its quote, so that paper can be checked too. */
function keyFindings({ briefing, links }: BriefingPage, sentences: readonly Phrase[]): Markup {
  const { words } = briefing.wording;
  const items = sentences.map((said) => markup`<li>${links.notedPhrase(said, words.citation)}</li>\n`);
  const notes = briefing.notes.map((cites, at) => noteHtml({ briefing, links }, noteOf(briefing, cites, at + 1)));
  const list = notes.length > 0 && markup`<h3>${words.notes}</h3>\n<ol class="notes">\n${notes}</ol>`;
  return markup`<ol class="key">\n${items}</ol>\n${list}`;
}

function noteHtml(page: Pick<BriefingPage, "briefing" | "links">, { number, quote, report, section }: Note): Markup {
  const { comma } = page.briefing.wording.words;
  const place = section !== "" && [comma, page.links.quoteLink(quote.cites.report, quote.cites, markup`${section}`)];
  return markup`<li id="note-${number}">${quoteHtml(page, quote)} <span class="from">${page.links.anchor(report)}${place}</span></li>\n`;
}

function legend({ briefing }: BriefingPage, name: string, states: readonly CoverageState[]): Markup {
  const { state: names } = briefing.wording.labels;
  const items = states.map(
    (state) =>
      markup`<li class="state ${state}"><span aria-hidden="true">${COVERAGE_SIGN[state]}</span> ${names[state]}</li>\n`,
  );
  return markup`<p class="legend-title" id="legend"><strong>${name}</strong></p>\n<ul class="legend" aria-labelledby="legend">\n${items}</ul>`;
}

function finding(page: BriefingPage, { severity, name, words, quotes }: Finding): Markup {
  return markup`
<article class="finding ${severity}">
<p><strong class="severity">${name}</strong> ${page.links.phrase(words)}</p>
${quotes.map((quote) => markup`<blockquote>${quoteHtml(page, quote)}</blockquote>\n`)}</article>
`;
}
