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

/** “, 〈, 《 or 「. */
const opens = (code: number): boolean => code === 0x201c || code === 0x3008 || code === 0x300a || code === 0x300c;

/** Titles 《…》 and quotations “…” of a view, outermost only, in order. A mark that is not closed near by encloses nothing. */
export function enclosuresOf(view: string): readonly Enclosure[] {
  const found: Enclosure[] = [];
  for (let at = 0; at < view.length; at++) {
    const pair = opens(view.charCodeAt(at)) ? PAIRS.get(view.charAt(at)) : undefined;
    if (pair === undefined) continue;
    const close = view.slice(at, at + pair.longest).indexOf(pair.close);
    if (close < 0) continue;
    found.push({ start: at, end: at + close + 1, kind: pair.kind });
    at += close;
  }
  return found;
}
