import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import type { Phrase } from "./phrase.ts";

const YEAR = new RegExp(`((?:19|20)\\d\\d)(?:${SENTENCE_WORDS.year_suffix.join("|")})`, "g");
const YEAR_WORDS = SENTENCE_WORDS.year_suffix;

const ATTACHED = new RegExp(`((?:19|20)\\d\\d)(?:${YEAR_WORDS.join("|")})${SENTENCE_WORDS.of}?$`);
const LAST_YEAR_ATTACHED = new RegExp(`(?:${SENTENCE_WORDS.last_year.join("|")})${SENTENCE_WORDS.of}$`);

/** What the period of a quantity is read from. */
export interface Timing {
  /** The report's year; null where the text does not say. */
  readonly year: number | null;
  readonly planned: boolean;
  /** The quantity stands in a section about the coming year. */
  readonly inPlan: boolean;
}

/**
 * The year a quantity is about: the report's own unless the sentence says another before the number (2021年全社会研发投入…), the
 * coming one in a section of plans. 上半年 gives "2022-H1", 前三季度 "2022-Q3", 截至2022年底 "2022-12-31".
 */
export function periodOf(view: string, phrase: Phrase, { year, inPlan }: Timing): string {
  const lead = view.slice(phrase.sentence.start, phrase.quantity.span.start);
  const base =
    attachedYear(lead, year) ??
    statedYear(lead, inPlan ? null : year) ??
    (year === null ? null : year + shift(lead, inPlan));
  if (base === null) return "";
  const own = view.slice(phrase.clause.start, phrase.quantity.span.start);
  return `${base}${partOfYear(own)}${asOf(lead)}`;
}

/** 由2019年的31.4亿元, 上年的5件: the year is this number's own. */
function attachedYear(lead: string, year: number | null): number | null {
  const [, digits] = ATTACHED.exec(lead) ?? [];
  if (digits !== undefined) return Number(digits);
  return year !== null && LAST_YEAR_ATTACHED.test(lead) ? year - 1 : null;
}

function shift(lead: string, inPlan: boolean): number {
  if (inPlan) return 1;
  const last = SENTENCE_WORDS.last_year.some((word) => isAdverb(lead, word));
  return last ? -1 : 0;
}

/** 上年度考评第二 speaks of last year; 比上年增加 only compares. */
function isAdverb(lead: string, word: string): boolean {
  const at = lead.lastIndexOf(word);
  if (at < 0) return false;
  const before = lead.slice(Math.max(0, at - 2), at);
  return (
    (at === 0 || /[,;:(\s]/.test(lead.charAt(at - 1))) &&
    !SENTENCE_WORDS.comparison_marks.some((mark) => before.endsWith(mark))
  );
}

/** The last year before the number that is said as the time of what follows, not inside a name and not as a yardstick. */
function statedYear(lead: string, own: number | null): number | null {
  let stated: number | null = null;
  for (const match of lead.matchAll(YEAR)) {
    const [words, digits] = match;
    const year = Number(digits);
    if (year !== own && !isTime(lead, match.index, match.index + words.length)) continue;
    if (year === own && stated !== null && !isTime(lead, match.index, match.index + words.length)) continue;
    stated = year;
  }
  return stated;
}

function isTime(lead: string, start: number, end: number): boolean {
  const before = lead.slice(Math.max(0, start - 2), start);
  const after = lead.slice(end, end + 6);
  if (SENTENCE_WORDS.comparison_marks.some((mark) => before.endsWith(mark))) return false;
  if (SENTENCE_WORDS.year_in_name.some((word) => after.startsWith(word))) return false;
  if (/^\d{1,2}/.test(after) || /[-—–~〔(]$/.test(before)) return false;
  return !inTitle(lead, start);
}

const inTitle = (lead: string, at: number): boolean =>
  lead.lastIndexOf("《", at) > lead.lastIndexOf("》", at) || lead.lastIndexOf("“", at) > lead.lastIndexOf("”", at);

function partOfYear(own: string): string {
  const { halves, quarters, part_year: parts } = SENTENCE_WORDS;
  if (own.includes(halves.first)) return "-H1";
  if (own.includes(halves.second)) return "-H2";
  if (parts.some((word) => own.includes(word))) return "-part";
  const quarter = quarters.findIndex((word) => own.includes(word));
  return quarter < 0 ? "" : `-Q${(quarter % 4) + 1}`;
}

function asOf(own: string): string {
  const marked = SENTENCE_WORDS.as_of.some((word) => own.includes(word));
  return marked &&
    SENTENCE_WORDS.year_end.some((end) =>
      YEAR_WORDS.some((suffix) => own.includes(`${suffix}${end}`) || own.includes(end.startsWith("1") ? end : "\n")),
    )
    ? "-12-31"
    : "";
}
