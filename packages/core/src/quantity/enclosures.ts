import type { Span } from "../kit/span.ts";

/** Words between book marks or quotation marks. */
export interface Enclosure extends Span {
  readonly kind: "title" | "quotation";
}

const PAIRS = new Map<string, { readonly close: string; readonly kind: Enclosure["kind"]; readonly longest: number }>([
  ["《", { close: "》", kind: "title", longest: 120 }],
  ["〈", { close: "〉", kind: "title", longest: 120 }],
  ["“", { close: "”", kind: "quotation", longest: 60 }],
  ["「", { close: "」", kind: "quotation", longest: 60 }],
]);

/** By character code: whether it opens one. */
const OPENS = new Uint8Array(0x10000);
for (const mark of PAIRS.keys()) OPENS[mark.charCodeAt(0)] = 1;

/** Titles 《…》 and quotations “…” of a view, outermost only, in order. A mark that is not closed near by encloses nothing. */
export function enclosuresOf(view: string): readonly Enclosure[] {
  const found: Enclosure[] = [];
  for (let at = 0; at < view.length; at++) {
    const pair = OPENS[view.charCodeAt(at)] === 1 ? PAIRS.get(view.charAt(at)) : undefined;
    if (pair === undefined) continue;
    const close = view.slice(at, at + pair.longest).indexOf(pair.close);
    if (close < 0) continue;
    found.push({ start: at, end: at + close + 1, kind: pair.kind });
    at += close;
  }
  return found;
}
