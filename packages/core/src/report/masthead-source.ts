import { quoted, type Span } from "../kit/span.ts";
import type { TextLayer } from "../text/text-layer.ts";
import type { View } from "../text/view.ts";
import type { PageParts } from "./first-page.ts";
import type { Told } from "./report.ts";
import type { FoundTitle } from "./title.ts";

/** What a masthead is read from. */
export interface MastheadSource {
  readonly text: TextLayer;
  readonly view: View;
  readonly parts: PageParts;
  readonly title: FoundTitle | null;
}

/** A value with its words: `span` is one of the view, the evidence one of the layer. */
export const told = <T>({ text, view }: MastheadSource, value: T, span: Span): Told<T> => ({
  value,
  evidence: quoted(text.content, view.toLayer(span)),
});

/** A value that some words between two places of the view gave; their span where they stand whole, else that between. */
export function toldWithin<T>(source: MastheadSource, value: T, words: string, within: Span): Told<T> {
  const at = source.view.text.slice(within.start, within.end).indexOf(words);
  const start = within.start + at;
  return told(source, value, at < 0 ? within : { start, end: start + words.length });
}
