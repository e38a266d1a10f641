import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { anyOf } from "../kit/any-of.ts";
import { DIGITS, POWERS } from "../quantity/fixed-words.ts";
import { valueOfHan } from "../quantity/numeral.ts";
import { namedYears } from "./named-years.ts";
import type { Phrase } from "./phrase.ts";

const YEAR = new RegExp(`(?<!\\d)((?:19|20)\\d\\d)(?:${SENTENCE_WORDS.year_suffix.join("|")})`, "g");
const YEAR_WORDS = SENTENCE_WORDS.year_suffix;

const ATTACHED = new RegExp(`((?:19|20)\\d\\d)(?:${YEAR_WORDS.join("|")})${SENTENCE_WORDS.of}?$`);
/** 恢复至2019年的五成: the year is what the number is measured against. */
const AGAINST = new RegExp(
  `${anyOf(SENTENCE_WORDS.compared_before.filter((word) => word.length > 2))}(?:19|20)\\d\\d(?:${YEAR_WORDS.join("|")})${SENTENCE_WORDS.of}$`,
);
const LAST_YEAR_ATTACHED = new RegExp(`(?:${SENTENCE_WORDS.last_year.join("|")})${SENTENCE_WORDS.of}$`);

/** A year with its sign, or words for one, are no longer than this. */
const LONGEST_ATTACHED = 16;

/** What the period of a quantity is read from. */
export interface Timing {
  /** The report's year; null where the text does not say. */
  readonly year: number | null;
  /** The quantity stands in a section about the coming year. */
  readonly inPlan: boolean;
  /** The quantity is planned. */
  readonly isPlanned: boolean;
}

/**
 * The time a quantity is about: the report's year unless the sentence says another before the number (2021年全社会研发投入…, 去年…), the coming
 * one in a section of plans. 上半年 gives "2022-H1", 前三季度 and 1-10月 "2022-part", 截至2022年底 "2022-12-31", 近五年来 "2018/2022", “十三五”期间 "2016/2020".
 */
export function periodOf(view: string, phrase: Phrase, { year, inPlan, isPlanned }: Timing): string {
  const lead = view.slice(phrase.sentence.start, phrase.quantity.span.start);
  const base =
    attachedYear(lead, year, phrase.quantity.unitClass) ??
    lastSaid(lead, year, inPlan) ??
    (year === null || !inPlan ? year : year + 1);
  if (base === null) return "";
  const own = view.slice(phrase.clause.start, phrase.quantity.span.start);
  const before = view.slice(phrase.previous.start, phrase.previous.end);
  const since = inPlan ? null : sinceYear(lead, own, year);
  return (
    since ??
    (year === null ? null : namedYears({ own, before, year, isPlanned })) ??
    spanOfYears(own, base) ??
    yearsAlone(before, base) ??
    `${base}${partOfYear(own) || partAlone(lead) || monthsOf(lead) || asOf(lead)}`
  );
}

/** 由2019年的31.4亿元, 上年的5件: the year is this number's own. */
function attachedYear(lead: string, year: number | null, unitClass: string): number | null {
  if (unitClass === "times" || AGAINST.test(lead)) return null;
  const end = lead.slice(-LONGEST_ATTACHED);
  const [, digits] = ATTACHED.exec(end) ?? [];
  if (digits !== undefined) return Number(digits);
  return year !== null && LAST_YEAR_ATTACHED.test(end) ? year - 1 : null;
}

/** The time said last before the number, not inside a name and not as a yardstick: a year, 去年, 今年. */
function lastSaid(lead: string, own: number | null, inPlan: boolean): number | null {
  if (!ANY_TIME.test(lead)) return null;
  let said: { readonly at: number; readonly year: number } | null = null;
  for (const { index, 0: words, 1: digits } of lead.matchAll(YEAR)) {
    if (Number(digits) === own && !inPlan && said === null) said = { at: index, year: own };
    else if (isTime(lead, index, index + words.length)) said = { at: index, year: Number(digits) };
  }
  if (own === null) return said?.year ?? null;
  for (const { index, 0: word } of lead.matchAll(RELATIVE)) {
    if (index < (said?.at ?? 0) || !isAdverb(lead, index, word)) continue;
    said = { at: index, year: LAST_YEAR.has(word) ? own - 1 : inPlan ? own + 1 : own };
  }
  return said?.year ?? null;
}

const LAST_YEAR = new Set(SENTENCE_WORDS.last_year);
const RELATIVE = new RegExp(anyOf([...SENTENCE_WORDS.last_year, ...SENTENCE_WORDS.this_year]), "g");

/** Most leads say no time. */
const ANY_TIME = new RegExp(`${YEAR.source}|${RELATIVE.source}`);

/** 上年度考评第二 speaks of last year; 比上年增加 and 与去年相比 only compare, and 受理12件,去年同期15件, … only puts one clause in. */
function isAdverb(lead: string, at: number, word: string): boolean {
  if (at > 0 && !/[,;:(\s]/.test(lead.charAt(at - 1))) return false;
  if (LAST_YEAR.has(word) && /[,;]/.test(lead.slice(at)) && /\d/.test(lead.slice(0, at))) return false;
  return !COMPARED.test(lead.slice(at + word.length));
}

/** The clause goes on to compare: 相比. */
const COMPARED = new RegExp(`^[^,;。]*${anyOf(SENTENCE_WORDS.comparison_close)}`);

/** 近五年来, 五年来, 五年累计, 2020年至2022年 at the head of the clause: from the first year to the last, as ISO 8601 writes an interval. */
function spanOfYears(own: string, year: number): string | null {
  const range = YEARS_FROM_TO.exec(own);
  if (range !== null && Number(range[1]) < Number(range[2]) && !MADE_IN.test(own.slice(range[0].length)))
    return `${range[1]}/${range[2]}`;
  return recentYears(RECENT_YEARS.exec(own), year);
}

/** 近三年来, as a clause of its own before the number's. */
const yearsAlone = (clause: string, year: number): string | null => recentYears(RECENT_YEARS_ALONE.exec(clause), year);

function recentYears(recent: RegExpExecArray | null, year: number): string | null {
  if (recent === null) return null;
  const [, many = recent[2] ?? ""] = recent;
  const length = valueOfHan(many) ?? Number(many);
  return Number.isNaN(length) || length < 2 ? null : `${year - length + 1}/${year}`;
}

const YEARS_FROM_TO = new RegExp(
  `^[^《“]{0,4}((?:19|20)\\d\\d)[^\\d]{0,2}[-—–~${SENTENCE_WORDS.to_year}]+((?:19|20)\\d\\d)(?:${YEAR_WORDS.join("|")})(?![《“])`,
);
const HOW_MANY_YEARS = `(\\d|[${[...DIGITS.keys(), ...POWERS.keys()].join("")}]{1,2})(?:${YEAR_WORDS.join("|")})`;
const RECENT_YEARS = new RegExp(
  `^(?:${anyOf(SENTENCE_WORDS.recent)}${HOW_MANY_YEARS}|${HOW_MANY_YEARS}${anyOf([...SENTENCE_WORDS.recent_close, ...SENTENCE_WORDS.since_total])})`,
);
const RECENT_YEARS_ALONE = new RegExp(`${RECENT_YEARS.source}${anyOf(SENTENCE_WORDS.recent_close)}?$`);

function isTime(lead: string, start: number, end: number): boolean {
  const before = lead.slice(Math.max(0, start - 2), start);
  const after = lead.slice(end, end + 6);
  if (SENTENCE_WORDS.comparison_marks.some((mark) => before.endsWith(mark))) return false;
  if (COMPARED.test(lead.slice(end))) return false;
  if (SENTENCE_WORDS.year_in_name.some((word) => after.startsWith(word))) return false;
  if (MADE_IN.test(lead.slice(end, end + MADE_REACH))) return false;
  if (/^\d{1,2}/.test(after) || /[-—–~〔(]$/.test(before)) return false;
  return !inTitle(lead, start);
}

/** 2020年印发的, 2021年间制定的: the year of the things counted. */
const MADE_IN = new RegExp(`^[^,;。]{0,8}?${anyOf(SENTENCE_WORDS.made_in)}${SENTENCE_WORDS.of}`);
const MADE_REACH = 14;

const inTitle = (lead: string, at: number): boolean =>
  lead.lastIndexOf("《", at) > lead.lastIndexOf("》", at) || lead.lastIndexOf("“", at) > lead.lastIndexOf("”", at);

/** 1-11月, 1月至10月, 前11个月, 截至10月底. */
const PART_OF_YEAR = new RegExp(SENTENCE_WORDS.months_of_year);

/** 截至11月底 speaks of what follows in the sentence too. */
const monthsOf = (lead: string): string => (AS_OF_MONTH.test(lead) ? "-part" : "");

const AS_OF_MONTH = new RegExp(
  `${anyOf(SENTENCE_WORDS.as_of)}(?:\\d{4}(?:${YEAR_WORDS.join("|")}))?(?:\\d|10|11)${SENTENCE_WORDS.month}`,
);

/** 2021年以来累计新增118个: all the years up to the report's. */
function sinceYear(lead: string, own: string, year: number | null): string | null {
  if (year === null || !SINCE_TOTAL.test(own)) return null;
  const from = Number(SINCE.exec(lead)?.[1] ?? Number.NaN);
  return from < year ? `${from}/${year}` : null;
}

const SINCE = new RegExp(
  `((?:19|20)\\d\\d)(?:${YEAR_WORDS.join("|")})[^,;。]{0,16}${SENTENCE_WORDS.since}[^;。]{0,40}$`,
);
const SINCE_TOTAL = new RegExp(anyOf(SENTENCE_WORDS.since_total));

function partOfYear(own: string): string {
  if (!ANY_PART.test(own)) return "";
  if (own.includes(halves.first)) return "-H1";
  if (own.includes(halves.second)) return "-H2";
  if (parts.some((word) => own.includes(word)) || PART_OF_YEAR.test(own)) return "-part";
  const quarter = quarters.findIndex((word) => own.includes(word));
  return quarter < 0 ? "" : `-Q${(quarter % 4) + 1}`;
}

/** 1-10月,办结20件,投诉3件: some months in a clause of their own are those of the rest of the sentence, up to 全年. */
function partAlone(lead: string): string {
  if (!ANY_PART.test(lead)) return "";
  const clauses = lead.split(/[,;]/);
  const at = clauses.slice(0, -1).findLastIndex((clause) => ANY_PART.test(clause) && saysNoMore(clause));
  return at < 0 || THIS_YEAR.test(clauses.slice(at + 1).join()) ? "" : partOfYear(clauses[at] ?? "");
}

const saysNoMore = (clause: string): boolean => ONLY_YEAR.test(clause.replace(ANY_PART, ""));

const { halves, quarters, part_year: parts } = SENTENCE_WORDS;
const ANY_PART = new RegExp(
  `${anyOf([halves.first, halves.second, ...parts, ...quarters])}|${SENTENCE_WORDS.months_of_year}`,
);

const asOf = (lead: string): string => (AS_OF_YEAR_END.test(lead) && !AS_OF_THINGS.test(lead) ? "-12-31" : "");

const THIS_YEAR = new RegExp(anyOf(SENTENCE_WORDS.this_year));
/** What is left of a clause that says a part of a year and nothing else. */
const ONLY_YEAR = new RegExp(`^(?:(?:19|20)\\d\\d|${anyOf(SENTENCE_WORDS.this_year)})?(?:${YEAR_WORDS.join("|")})?$`);

/** 截至2021年底, 截至12月31日. */
const AS_OF_YEAR_END = new RegExp(`${anyOf(SENTENCE_WORDS.as_of)}[^,;。]{0,8}${anyOf(SENTENCE_WORDS.year_end)}`);

/** 对截至2021年末的214件现行文件: the date is of the things, not of the number. */
const AS_OF_THINGS = new RegExp(`${anyOf(SENTENCE_WORDS.as_of)}[^,;。]{0,12}${SENTENCE_WORDS.of}$`);
