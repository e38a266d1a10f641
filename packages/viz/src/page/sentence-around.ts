import type { Report, Span } from "@fazhi/core";

/** A quote with what stands before and after it in its sentence. */
export interface QuoteInSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How much of a long sentence is shown on either side of a quote, in characters. */
const REACH = 60;

/**
 * The sentence around a quote, each part on one line. The words are the report's own; line breaks are taken out, and
 * "…" stands where a long sentence goes on.
 */
export function sentenceAround({ view, text: { content } }: Report, span: Span): QuoteInSentence {
  const [start, end] = [view.fromLayer(span.start), view.fromLayer(span.end)];
  const before = /[^\u3002;!?\n]*$/u.exec(view.text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0;
  const after = /^[^\u3002;!?\n]*[\u3002;!?]?/u.exec(view.text.slice(end, end + REACH))?.[0].length ?? 0;
  const from = before === 0 ? span.start : view.toLayer({ start: start - before, end: start }).start;
  const to = after === 0 ? span.end : view.toLayer({ start: end, end: end + after }).end;
  const [isCutBefore, isCutAfter] = [
    before === REACH,
    after === REACH && !/[\u3002;!?]/u.test(view.text[end + after - 1] ?? ""),
  ];
  return {
    before: (isCutBefore ? "…" : "") + onOneLine(content.slice(Math.min(from, span.start), span.start)),
    words: onOneLine(content.slice(span.start, span.end)),
    after: onOneLine(content.slice(span.end, Math.max(to, span.end))) + (isCutAfter ? "…" : ""),
  };
}

/** Words without the breaks of the printed lines. */
export const onOneLine = (words: string): string => words.replace(/\s*[\r\n]\s*/g, "");
