import type { Span } from "../kit/span.ts";

/** Words between book marks or quotation marks. */
export interface Enclosure extends Span {
  readonly kind: "title" | "quotation";
}

const PAIRS = new Map([
  ["《", { close: "》", kind: "title", longest: 120 }],
  ["〈", { close: "〉", kind: "title", longest: 120 }],
  ["“", { close: "”", kind: "quotation", longest: 60 }],
  ["「", { close: "」", kind: "quotation", longest: 60 }],
] as const);

/** Titles 《…》 and quotations “…” of a view, outermost only, in order. A mark that is not closed near by encloses nothing. */
export function enclosuresOf(view: string): readonly Enclosure[] {
  const found: Enclosure[] = [];
  const openings = /[《〈“「]/g;
  for (let match = openings.exec(view); match !== null; match = openings.exec(view)) {
    const pair = PAIRS.get(match[0] as "《");
    if (pair === undefined) continue;
    const close = view.slice(match.index, match.index + pair.longest).indexOf(pair.close);
    if (close < 0) continue;
    found.push({ start: match.index, end: match.index + close + 1, kind: pair.kind });
    openings.lastIndex = match.index + close + 1;
  }
  return found;
}
