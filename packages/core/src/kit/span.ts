/**
 * A stretch of a text layer: UTF-16 code units, `end` exclusive, so that
 * `text.slice(start, end)` is the words themselves.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of a report together with where they stand: `content.slice(start, end) === quote`, always. */
export interface Quoted extends Span {
  readonly quote: string;
}

/** The words at a span. */
export const quoted = (content: string, { start, end }: Span): Quoted => ({
  quote: content.slice(start, end),
  start,
  end,
});

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
