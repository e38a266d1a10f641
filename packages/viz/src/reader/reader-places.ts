import type { Masthead, Quoted, ReportMeasure, Span } from "@fazhi/core";
import { markup, type Content, type Markup } from "../page/markup.ts";
import { onOneLine, sentenceAround } from "../page/sentence-around.ts";
import { quoteId } from "./reader-address.ts";
import type { ReaderPage } from "./reader-page.ts";

/** How many of the words that a measure rests on are led to. */
export const MOST_PLACES = 3;

/** Ids of what stands on the page once for each statement. */
export const rowId = (number: number): string => `row-${number}`;
export const cardId = (number: number): string => `card-${number}`;

/** Where a heading of the report stands on the page. */
export const sectionId = ({ start }: Span): string => `section-${start}`;

/** A link to words of the report; what was made by hand and has no words stands alone. */
export const toQuote = (span: Span, content: Content): Markup =>
  span.end > span.start ? markup`<a class="to-quote" href="#${quoteId(span)}">${content}</a>` : markup`${content}`;

/** A quote in its sentence, the whole linked to its place in the text. */
export function quotedSentence({ reading }: ReaderPage, quote: Span): Markup {
  const { before, words, after } = sentenceAround(reading.report, quote);
  return markup`<a class="to-quote words" lang="zh-CN" href="#${quoteId(quote)}">${before}<b>${words}</b>${after}</a>`;
}

/** A quote alone, linked to its place. */
export const linkedQuote = ({ quote, ...span }: Quoted): Markup =>
  markup`<a class="to-quote" lang="zh-CN" href="#${quoteId(span)}">${onOneLine(quote)}</a>`;

/** The words that a measure leads to. */
export const placesOf = ({ parents }: ReportMeasure): readonly Quoted[] => parents.slice(0, MOST_PLACES);

/** The words from which a masthead was read. */
export const evidenceOf = (masthead: Masthead): readonly Quoted[] =>
  Object.values(masthead).flatMap((told: Masthead[keyof Masthead]) =>
    told !== null && typeof told === "object" && "evidence" in told ? [told.evidence] : [],
  );
