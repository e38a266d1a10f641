import { isMap, isNode, isPair, type Document, type ParsedNode } from "yaml";
import type { Place } from "../kit/fault.ts";
import type { Span } from "../kit/span.ts";

/** How much of a node is shown. */
const LONGEST = 40;

/** Where a field stands in a YAML text; where the field is missing, the entry that lacks it. */
export function placeIn(
  document: Document.Parsed<ParsedNode>,
  { file, text }: { readonly file: string; readonly text: string },
  path: readonly (string | number)[],
): Place {
  for (let depth = path.length; depth > 0; depth--) {
    const span = spanOf(document, path.slice(0, depth));
    if (span !== null) return { file, text, span: onOneLine(text, span) };
  }
  return { file };
}

/** The node's own words; of a field that holds nothing the name of the field. */
function spanOf(document: Document.Parsed<ParsedNode>, path: readonly (string | number)[]): Span | null {
  const node: unknown = document.getIn(path, true);
  if (isNode(node) && node.range) {
    const [start, end] = node.range;
    if (end > start) return { start, end };
  }
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find((item) => isPair(item) && String(item.key) === path.at(-1))
    : undefined;
  const range = isNode(pair?.key) ? pair.key.range : undefined;
  return range ? { start: range[0], end: range[1] } : null;
}

function onOneLine(text: string, { start, end }: Span): Span {
  const feed = text.indexOf("\n", start);
  return { start, end: Math.min(end, feed < 0 ? end : feed, start + LONGEST) };
}
