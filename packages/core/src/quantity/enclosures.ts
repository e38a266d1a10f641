import type { Span } from "../kit/span.ts";

/** Words between book marks or quotation marks. */
export interface Enclosure extends Span {
  readonly kind: "title" | "quotation";
}

/** How a kind of marks is closed; `plain` where both are one mark, so that what they enclose must be without stops. */
interface Pair {
  readonly close: string;
  readonly kind: Enclosure["kind"];
  readonly longest: number;
  readonly plain?: boolean;
}

const PAIRS = new Map<string, Pair>([
  ["《", { close: "》", kind: "title", longest: 120 }],
  ["〈", { close: "〉", kind: "title", longest: 120 }],
  ["“", { close: "”", kind: "quotation", longest: 60 }],
  ['"', { close: '"', kind: "quotation", longest: 26, plain: true }],
  ["「", { close: "」", kind: "quotation", longest: 60 }],
]);

/** “, ", 〈, 《 or 「. */
const opens = (code: number): boolean =>
  code === 0x201c || code === 0x22 || code === 0x3008 || code === 0x300a || code === 0x300c;

const STOP = /[,;:。!?\n]/;

/** Titles 《…》 and quotations “…” of a view, outermost only, in order. A mark that is not closed near by encloses nothing. */
export function enclosuresOf(view: string): readonly Enclosure[] {
  const found: Enclosure[] = [];
  for (let at = 0; at < view.length; at++) {
    const pair = opens(view.charCodeAt(at)) ? PAIRS.get(view.charAt(at)) : undefined;
    if (pair === undefined) continue;
    const inside = view.slice(at + 1, at + pair.longest);
    const close = inside.indexOf(pair.close);
    if (close < 0 || (pair.plain === true && STOP.test(inside.slice(0, close)))) continue;
    found.push({ start: at, end: at + close + 2, kind: pair.kind });
    at += close + 1;
  }
  return found;
}
