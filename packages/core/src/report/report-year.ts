import type { Span } from "../kit/span.ts";
import { MASTHEAD } from "../generated/outline.ts";
import { outlineMarkAt } from "../text/outline-mark.ts";
import { blocksOf } from "./heading-words.ts";
import { type MastheadSource, told } from "./masthead-source.ts";
import { openingOf, reportSentence } from "./opening.ts";
import type { Told } from "./report.ts";
import { type FoundYear, findYears } from "./years.ts";

/** How far into the text 上一年度 is looked for. */
const OPENING = 3000;
/** A year at the beginning of an opening stands within these characters. */
const FIRST_WORDS = 12;
const LONGEST_HEADING = 60;

/**
 * The year that a report is about, by the first of these that says one: the title; the opening's 现将2022年…报告如下; a year
 * at the opening's very beginning; the headings (2022年主要举措, or 2023年工作安排 which is a year ahead); 上一年度 in a text
 * that is dated. Null where none does, and where only a range of years is named.
 */
export function readYear(source: MastheadSource, writtenIn: number | null): Told<number> | null {
  return inTitle(source) ?? inOpening(source) ?? inHeadings(source) ?? yearBefore(source, writtenIn);
}

function inTitle(source: MastheadSource): Told<number> | null {
  const { title, view } = source;
  if (title === null) return null;
  const words = view.text.slice(title.start, title.end);
  return tellYear(source, single(findYears(words)), title.start);
}

function inOpening(source: MastheadSource): Told<number> | null {
  const opening = openingOf(source.parts, source.title?.to ?? 0);
  if (opening === null) return null;
  const words = source.view.text.slice(opening.start, opening.end);
  const sentence = reportSentence(words);
  const said = sentence === null ? undefined : single(findYears(words.slice(sentence.start, sentence.end)));
  if (said !== undefined) return tellYear(source, said, opening.start + (sentence?.start ?? 0));
  const first = single(findYears(words.slice(0, FIRST_WORDS)));
  return first?.start === 0 ? tellYear(source, first, opening.start) : null;
}

function inHeadings(source: MastheadSource): Told<number> | null {
  const { lines, bodyStart, closingStart } = source.parts;
  for (const line of lines.slice(bodyStart, closingStart)) {
    const mark = line.text.length > LONGEST_HEADING ? null : outlineMarkAt(line.text, 0);
    const year = mark?.rank === 1 ? single(findYears(line.text)) : undefined;
    if (year === undefined) continue;
    const block = blocksOf(line.text, 1, null)[0];
    if (block === "measures" || block === "problems") return tellYear(source, year, line.start);
    if (block === "plan") return told(source, year.year - 1, shifted(year, line.start));
  }
  return null;
}

function yearBefore(source: MastheadSource, writtenIn: number | null): Told<number> | null {
  if (writtenIn === null) return null;
  const start = source.title?.end ?? 0;
  const opening = source.view.text.slice(start, start + OPENING);
  const places = MASTHEAD.lastYear.map(({ word }) => ({ at: opening.indexOf(word), word })).filter(({ at }) => at >= 0);
  const first = places.sort((a, b) => a.at - b.at)[0];
  return first === undefined
    ? null
    : told(source, writtenIn - 1, { start: start + first.at, end: start + first.at + first.word.length });
}

/** The first year, with 年 if one of them has it; nothing where it is a range. */
function single(years: readonly FoundYear[]): FoundYear | undefined {
  const year = years.find(({ hasSign }) => hasSign) ?? years[0];
  return year?.isRange ? undefined : year;
}

const tellYear = (source: MastheadSource, year: FoundYear | undefined, from: number): Told<number> | null =>
  year === undefined ? null : told(source, year.year, shifted(year, from));

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
