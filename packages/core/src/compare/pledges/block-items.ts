import type { BlockId } from "../../generated/outline.ts";
import { itemStarts } from "../../observation/measures/listed-items.ts";
import type { Report, Section } from "../../report/report.ts";
import { blockAt, sectionPathAt } from "../../report/section-path.ts";
import { type Sentence, sentencesOf } from "../../report/sentences.ts";
import type { Said } from "./sentence-index.ts";

/** One item of a block, and the sentences in it. */
export interface BlockItem extends Said {
  readonly sentences: readonly Said[];
}

/** What is known of a block beside the report. */
export interface ItemsOptions {
  /** Which sentences are items where nothing is listed; all where left out. */
  readonly isItem?: (sentence: Sentence) => boolean;
  /** Where the last item ends at the latest (where causes begin), as an offset of the layer. */
  readonly until?: number;
  /** The sentences of the whole report, where they were told apart before. */
  readonly sentences?: readonly Sentence[];
}

/** Where an item begins, in the view. */
type Start = number;

/**
 * The items of a block of a report, each up to the next one: under the headings right below the block's own, and those listed in its
 * text outside of such headings (一是…; 二是…). Where nothing is listed, each sentence is an item if `isItem` says so.
 */
export function itemsOfBlock(
  report: Report,
  block: BlockId,
  { isItem = () => true, until = Infinity, sentences: all = sentencesOf(report) }: ItemsOptions = {},
): readonly BlockItem[] {
  const sentences = all.filter((one) => one.block === block && one.start < until);
  const headings = itemHeadings(report.outline, block).filter(({ span }) => span.start < until);
  const starts = startsOf(report, sentences, headings);
  if (starts.length === 0) return sentences.filter(isItem).map((one) => ({ ...saidOf(one), sentences: [saidOf(one)] }));
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    const inside = sentences.filter(({ at, words }) => at + words.length > start && at < end);
    const heading = headings.find(({ heading: { start: from } }) => isIn(report.view.fromLayer(from), start, end));
    return itemOf(report, { start, end }, inside, heading) ?? [];
  });
}

const isIn = (at: number, start: number, end: number): boolean => start <= at && at < end;

const saidOf = ({ quote, start, end, words }: Said): Said => ({ quote, start, end, words });

/** Headings right below those of a block that name no block themselves. */
function itemHeadings(outline: Section, block: BlockId): readonly Section[] {
  return outline.children.flatMap((section) => {
    const below = section.blocks.includes(block)
      ? section.children.filter((child) => child.blocks.length === 0 && blockAt(outline, child.span.start) === block)
      : [];
    return [...below, ...itemHeadings(section, block)];
  });
}

function startsOf(report: Report, sentences: readonly Sentence[], headings: readonly Section[]): readonly Start[] {
  const listed = sentences.flatMap(({ words, at }) => itemStarts(words).map((start) => at + start));
  const outside = listed.filter((start) => {
    const { start: offset } = report.view.toLayer({ start, end: start + 1 });
    return !sectionPathAt(report, offset).some((section) => headings.includes(section));
  });
  const headed = headings.map(({ span }) => firstSign(report, span.start));
  return [...new Set([...outside, ...headed])].sort((a, b) => a - b);
}

/** Where in the view the first sign stands at or behind a layer offset. */
function firstSign({ view }: Report, layerOffset: number): number {
  const from = view.fromLayer(layerOffset);
  return from + view.text.slice(from).search(/\S|$/u);
}

/** An item from its start to the end of its last sentence, or of its heading where that is all there is. */
function itemOf(
  report: Report,
  { start, end }: { readonly start: Start; readonly end: Start },
  inside: readonly Sentence[],
  heading: Section | undefined,
): BlockItem | null {
  const cut = inside.map((one) => cutTo(report, one, start, end)).filter(({ words }) => words.trim() !== "");
  const lastEnd = Math.max(heading === undefined ? 0 : report.view.fromLayer(heading.heading.end), ...cut.map(viewEnd));
  if (lastEnd <= start) return null;
  const whole = stretch(report, start, Math.min(lastEnd, end));
  const first = cut[0];
  const title =
    heading === undefined || first?.at === start
      ? []
      : [stretch(report, start, report.view.fromLayer(heading.heading.end))];
  return { ...whole, sentences: [...title, ...cut.map(saidOf)] };
}

interface Cut extends Said {
  readonly at: number;
}

const viewEnd = ({ at, words }: Cut): number => at + words.length;

/** The part of a sentence that lies in an item. */
function cutTo(report: Report, { at, words }: Sentence, start: Start, end: Start): Cut {
  const from = Math.max(at, start);
  return { ...stretch(report, from, Math.min(at + words.length, end)), at: from };
}

function stretch({ text, view }: Report, start: number, end: number): Said {
  const span = view.toLayer({ start, end });
  return { quote: text.content.slice(span.start, span.end), ...span, words: view.text.slice(start, end) };
}
