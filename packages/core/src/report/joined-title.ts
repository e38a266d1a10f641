import type { TextLayer } from "../text/text-layer.ts";
import type { View } from "../text/view.ts";
import type { Line } from "./lines.ts";
import { type FoundTitle, isTitle, namesSubject } from "./title.ts";

/** A title takes no more printed lines than this, and no more characters. */
const MOST_LINES = 3;
const REACH = 120;

/**
 * A title that fills its printed lines, so that the paragraph below was joined to it in extraction: the longest opening of the
 * line that ends where a printed line does and is a title. It takes none of the lines (`to` is its own), which hold the text.
 */
export function joinedTitle({ text, view }: { readonly text: TextLayer; readonly view: View }, line: Line, at: number) {
  if (!namesSubject(view.text.slice(line.start, Math.min(line.end, line.start + REACH)))) return null;
  const ends = printedEnds(text, view, line);
  const titles = ends.map((end) => view.text.slice(line.start, end)).filter(isTitle);
  const value = titles.at(-1);
  const found: FoundTitle | null =
    value === undefined ? null : { value, start: line.start, end: line.start + value.length, from: at, to: at };
  return found;
}

/** Where the first printed lines of a line of the view end, but the last of all. */
function printedEnds({ content }: TextLayer, view: View, { start, end }: Line): readonly number[] {
  const ends: number[] = [];
  for (let at = start + 1; at < Math.min(end, start + REACH) && ends.length < MOST_LINES; at++) {
    const before = view.toLayer({ start: at - 1, end: at }).end;
    const after = view.toLayer({ start: at, end: at + 1 }).start;
    if (/[\r\n]/u.test(content.slice(before, after))) ends.push(at);
  }
  return ends;
}
