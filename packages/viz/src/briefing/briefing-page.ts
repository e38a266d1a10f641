import type { Quoted, Reading, ReportKey } from "@fazhi/core";
import type { BriefingPart } from "../label-briefing.ts";
import { type ChartWords, inlineSvg } from "./inline-svg.ts";
import { markup, type Content, type Markup } from "../page/markup.ts";
import type { PageLinks } from "./page-links.ts";
import type { BriefingPlan } from "./plan-briefing.ts";
import { onOneLine, sentenceAround } from "../page/sentence-around.ts";
import type { Wording } from "./wording.ts";

/** A chart as it stands on the page: its picture as SVG, and what it is of. */
export interface DrawnChart {
  readonly svg: string;
  readonly title: string;
  readonly values: readonly ChartWords[];
}

/** Everything that the parts of one page share while it is written. */
export interface BriefingPage {
  readonly plan: BriefingPlan;
  readonly wording: Wording;
  readonly links: PageLinks;
  /** By the part that they stand in; see briefing-charts.ts. */
  readonly charts: ReadonlyMap<string, DrawnChart>;
}

/** A part of the page with its heading and a line of introduction. */
export const partOf = ({ wording: { words } }: BriefingPage, part: BriefingPart, content: Content): Markup => markup`
<section id="${part}" aria-labelledby="${part}-heading">
<h2 id="${part}-heading">${words.part[part]}</h2>
<p class="intro">${words.intro[part]}</p>
${content}
</section>
`;

/** A table that may be wider than the screen: it scrolls in a box of its own, by keyboard too. */
export const tableBox = (caption: string, kind: string, rows: Content): Markup => markup`
<div class="table-box" role="region" aria-label="${caption}" tabindex="0">
<table class="${kind}">
<caption>${caption}</caption>
${rows}
</table>
</div>
`;

/** A chart with its caption; nothing where none was drawn for the part. */
export function figureOf({ charts, wording, links }: BriefingPage, part: string): Markup | null {
  const drawn = charts.get(part);
  if (drawn === undefined) return null;
  const number = [...charts.keys()].indexOf(part) + 1;
  const picture = inlineSvg(drawn.svg, `chart-${number}`, drawn.values, ({ report, ...span }) =>
    links.quoteId(report, span),
  );
  return markup`
<figure>
<div class="chart">${picture}</div>
<figcaption>${wording.words.figure(number)}${wording.labels.colon}${drawn.title}</figcaption>
</figure>
`;
}

export const readingOf = ({ plan }: BriefingPage, report: string): Reading | undefined =>
  plan.readings.readings.find((reading) => reading.report.id === report);

export const keyOf = ({ plan }: BriefingPage, report: string): ReportKey | undefined =>
  plan.reports.find((key) => key.report === report);

/** A quote inside its sentence, the whole linked to its place in the report's text. */
export function quotedSentence(page: BriefingPage, report: string, quote: Quoted): Markup {
  const reading = readingOf(page, report);
  if (reading === undefined) return quoteAlone(page, report, quote);
  const { before, words, after } = sentenceAround(reading.report, quote);
  return page.links.quoteLink(report, quote, markup`${before}<b>${words}</b>${after}`);
}

/** A quote without its sentence. */
export const quoteAlone = (page: BriefingPage, report: string, quote: Quoted): Markup =>
  page.links.quoteLink(report, quote, markup`<b>${onOneLine(quote.quote)}</b>`);
