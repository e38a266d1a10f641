import type { Report, Span } from "@fazhi/core";
import { markup } from "../page/markup.ts";
import { onOneLine, sentenceAround } from "../page/sentence-around.ts";
import type { Piece } from "./piece.ts";

/** Both colours are given, since a notebook may be dark. */
const MARK = markup`style="background:#fff1b8;color:#1c2126"`;

/** The sentence of a report around a quote, the quote marked; in brackets in plain text. */
export function sentencePiece(report: Report, span: Span): Piece {
  const { before, words, after } = sentenceAround(report, span);
  return {
    html: markup`<span lang="zh-CN">${before}<mark ${MARK}>${words}</mark>${after}</span>`,
    text: `${before}【${words}】${after}`,
  };
}

/** Words of a report, as printed but on one line. */
export const quotePiece = (quote: string): Piece => ({
  html: markup`<q lang="zh-CN">${onOneLine(quote)}</q>`,
  text: `「${onOneLine(quote)}」`,
});
