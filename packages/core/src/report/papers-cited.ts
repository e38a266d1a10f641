import { MEASURE_WORDS } from "../generated/measures.ts";
import { type Quoted, quoted, type Span } from "../kit/span.ts";
import { fromPlain } from "../text/from-plain.ts";
import { viewOf } from "../text/view.ts";
import { bodyLinesOf } from "./body-lines.ts";
import type { Report } from "./report.ts";

/** What kind of paper a title says that it is: 行政处罚法, 暂行条例, 办法 and 规定, 意见 and 通知. */
export type PaperKind = "law" | "regulation" | "rule" | "document";

/** A law or paper that a report cites in book marks. */
export interface PaperCited {
  /** As first written, without book marks; 中华人民共和国 is left out. */
  readonly title: string;
  /** null where the title does not say. */
  readonly kind: PaperKind | null;
  /** Every mention, under its abbreviation too (以下简称《纲要》), with the book marks. */
  readonly mentions: readonly Quoted[];
}

interface Titled extends Span {
  readonly title: string;
  /** What stands between it and the title before, on one line; null on another. */
  readonly between: string | null;
}

const LONGEST_TITLE = 120;
const [OPEN, CLOSE] = ["《", "》"];

/** The laws and papers that a report cites, in the order of their first mention. */
export function papersCited(report: Report): readonly PaperCited[] {
  const papers = new Map<string, Quoted[]>();
  const names = new Map<string, string>();
  let before = "";
  for (const line of bodyLinesOf(report)) {
    for (const { title, between, start, end } of titlesIn(line.text)) {
      if (between !== null && isAlias(between)) names.set(title, before);
      before = names.get(title) ?? title;
      const span = report.view.toLayer({ start: line.start + start, end: line.start + end });
      const mention = quoted(report.text.content, span);
      const known = papers.get(before);
      if (known === undefined) papers.set(before, [mention]);
      else known.push(mention);
    }
  }
  return [...papers].map(([title, mentions]) => ({ title, kind: paperKindOf(title), mentions }));
}

/** The kind that a title says, by its last word; what stands behind it in brackets (试行) does not count. */
export function paperKindOf(title: string): PaperKind | null {
  const bare = title.replace(/\([^()]{0,20}\)$/u, (tail) =>
    MEASURE_WORDS.tails.some(({ word }) => tail.endsWith(`${word})`)) ? "" : tail,
  );
  const named = MEASURE_WORDS.paperKinds.filter(({ ends }) => bare.endsWith(ends));
  return [...named].sort((a, b) => b.ends.length - a.ends.length)[0]?.kind ?? null;
}

/** Titles inside titles belong to the outer one: 《关于印发〈…〉的通知》. */
function titlesIn(text: string): readonly Titled[] {
  const titles: Titled[] = [];
  let [depth, start, last] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === OPEN && depth++ === 0) start = at;
    if (sign !== CLOSE || depth === 0 || --depth > 0) continue;
    const title = plainTitle(text.slice(start + 1, at));
    if (title === "" || title.length > LONGEST_TITLE) continue;
    titles.push({ title, start, end: at + 1, between: titles.length === 0 ? null : text.slice(last, start) });
    last = at + 1;
  }
  return titles;
}

/** A title in the form in which {@link PaperCited} has it: without the outer book marks, in the signs of a view; "" of blanks. */
export function titleAsCited(title: string): string {
  const words = viewOf(fromPlain(title)).text.trim();
  return plainTitle(words.startsWith(OPEN) && words.endsWith(CLOSE) ? words.slice(1, -1) : words);
}

/** One form for all dashes and inner marks, without the name of the state. */
function plainTitle(words: string): string {
  const title = words
    .replace(/[—–~-]+/gu, "-")
    .replaceAll("<", "〈")
    .replaceAll(">", "〉");
  return title.startsWith(MEASURE_WORDS.state) ? title.slice(MEASURE_WORDS.state.length) : title;
}

const isAlias = (between: string): boolean =>
  between.length < 10 && MEASURE_WORDS.alias.some(({ word }) => between.endsWith(word));
