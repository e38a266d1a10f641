import { QUESTION_WORDS } from "../../generated/question.ts";
import type { Span } from "../../kit/span.ts";
import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { oneCodebook } from "../one-codebook.ts";
import type { ReportKey } from "../comparison.ts";
import { reportKeyOf } from "../report-key.ts";
import { type KnownAgency, knownAgencies } from "./agency-names.ts";
import { agenciesNamedIn } from "./asked-agencies.ts";
import { indicatorsNamedIn, type NamedIndicators } from "./asked-indicators.ts";
import { exclusion, noReportOfAgency, noReportOfYears, nothingUnderstood } from "./faults.ts";
import type { AskedAgencies, AskedAgency, AskedIndicators, QuestionReading } from "./question.ts";
import { placesOf, QuestionText } from "./question-text.ts";
import { readYears } from "./question-years.ts";

type Mention = Span &
  (
    | { readonly is: "agencies"; readonly agencies: readonly KnownAgency[] }
    | { readonly is: "indicators"; readonly meant: NamedIndicators["meant"]; readonly isWide: boolean }
    | { readonly is: "across"; readonly across: "agencies" | "years" }
    | { readonly is: "filler" }
  );

/** Of mentions of one length the first of these is meant. An agency of the reports comes before one that is not. */
const ORDER: readonly Mention["is"][] = ["agencies", "across", "filler", "indicators"];

/**
 * Read a question about reports, in Chinese or English, by rules: the years and ranges of years that it names, agencies by the
 * names that reports and the registry give them (科技局 for 科学技术局, 天津 for its agencies), indicators and themes by the
 * codebook's names and the words that reports use for them. The longest words are meant first. The same question and reports
 * give the same reading; what was not understood is said.
 *
 * Throws a Fault where nothing is understood, where something is left out (除…以外), and where no report was read of the agencies
 * or years that are named.
 *
 * @example
 * readQuestion(readings, "天津市科技局2018年以来执法检查有什么变化？").indicators[0]?.indicators; // ["enforcement.inspections"]
 */
export function readQuestion(readings: Readings, question: string): QuestionReading {
  const known = knownAgencies(readings);
  const text = new QuestionText(question);
  const [left] = placesOf(text.text, QUESTION_WORDS.excluding);
  if (left !== undefined) throw exclusion(question, left);
  const keys = readings.readings.map(reportKeyOf);
  const anyYears = readYears(text, edgesOf(keys));
  const mentions = chosen(text, mentionsIn(text, known, readings));
  const agencies = mentions.flatMap((one) =>
    one.is === "agencies" && one.agencies.length > 0 ? [askedOf(text, one)] : [],
  );
  const absent = mentions.flatMap((one) =>
    one.is === "agencies" && one.agencies.length === 0 ? [text.quoted(one)] : [],
  );
  const across = mentions.flatMap((one) => (one.is === "across" ? [one.across] : []))[0] ?? null;
  const names = known.map(({ name }) => name);
  const [missing] = absent;
  if (agencies.length === 0 && missing !== undefined) throw noReportOfAgency(question, missing, names);
  if (agencies.length === 0 && anyYears === null && across === null && !mentions.some(({ is }) => is === "indicators"))
    throw nothingUnderstood(question, names);
  const named = new Set(agencies.flatMap((one) => one.agencies.flatMap(({ reports }) => reports)));
  const own = keys.filter(({ report }) => named.size === 0 || named.has(report));
  // Open ends reach to the first and last year of the agencies that are asked about.
  const years = anyYears === null ? null : readYears(new QuestionText(question), edgesOf(own));
  refuseYearsWithoutReport(question, years?.years ?? null, own);
  const isAsked = ({ report, year }: ReportKey): boolean =>
    own.some((one) => one.report === report) && (years === null || years.years.includes(year ?? NaN));
  const stated = statedBy(readings.readings.filter((reading) => isAsked(reportKeyOf(reading))));
  const indicators = mentions.flatMap((one) => (one.is === "indicators" ? askedIndicators(text, one, stated) : []));
  return { question, agencies, years, indicators, across, absent, left: text.left() };
}

const statedBy = (readings: readonly Reading[]): ReadonlySet<AnyIndicatorId> =>
  new Set(readings.flatMap(({ observations }) => observations.flatMap(({ indicator }) => indicator ?? [])));

/** Of a wide word what the reports that are asked about state; all that it may mean where they state none of it. */
function askedIndicators(
  text: QuestionText,
  { meant, isWide, ...span }: Span & Pick<NamedIndicators, "meant" | "isWide">,
  stated: ReadonlySet<AnyIndicatorId>,
): readonly AskedIndicators[] {
  const said = text.quoted(span);
  if (!isWide) return meant.map(({ indicators, theme }) => ({ said, indicators, theme, unstated: [] }));
  const all = [...new Set(meant.flatMap(({ indicators }) => indicators))];
  const found = all.filter((id) => stated.has(id));
  if (found.length === 0) return [{ said, indicators: all, theme: null, unstated: [] }];
  return [{ said, indicators: found, theme: null, unstated: all.filter((id) => !stated.has(id)) }];
}

type Dated = readonly { readonly year: number | null }[];

const yearsOf = (keys: Dated): readonly number[] => keys.flatMap(({ year }) => year ?? []);

const edgesOf = (keys: Dated) => ({ first: Math.min(...yearsOf(keys)), last: Math.max(...yearsOf(keys)) });

function mentionsIn(text: QuestionText, known: readonly KnownAgency[], readings: Readings): readonly Mention[] {
  const { across, fillers } = QUESTION_WORDS;
  const spans = (words: readonly string[]): readonly Span[] => placesOf(text.text, words);
  return [
    ...agenciesNamedIn(text, known).map((one) => ({ is: "agencies" as const, ...one })),
    ...indicatorsNamedIn(text, oneCodebook(readings)).map((one) => ({ is: "indicators" as const, ...one })),
    ...spans(across.agencies).map((span) => ({ is: "across" as const, across: "agencies" as const, ...span })),
    ...spans(across.years).map((span) => ({ is: "across" as const, across: "years" as const, ...span })),
    ...spans([...fillers.zh, ...fillers.en]).map((span) => ({ is: "filler" as const, ...span })),
  ];
}

/**
 * Mentions that do not overlap, the longest first, and of one length the first in the question (案件 and 数量, not 件数); in the
 * order of the question.
 */
function chosen(text: QuestionText, mentions: readonly Mention[]): readonly Mention[] {
  const place = (one: Mention): number =>
    one.is === "agencies" && one.agencies.length === 0 ? ORDER.length : ORDER.indexOf(one.is);
  const ordered = [...mentions].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || place(a) - place(b),
  );
  const taken = ordered.filter((one) => {
    if (!text.isFree(one)) return false;
    text.take(one);
    return true;
  });
  return taken.sort((a, b) => a.start - b.start);
}

const askedOf = (text: QuestionText, one: Span & { readonly agencies: readonly AskedAgency[] }): AskedAgencies => ({
  said: text.quoted(one),
  agencies: one.agencies.map(({ identity, name, reports }) => ({ identity, name, reports })),
});

function refuseYearsWithoutReport(question: string, years: readonly number[] | null, own: Dated): void {
  if (years === null || years.some((year) => yearsOf(own).includes(year))) return;
  throw noReportOfYears(
    years,
    [...new Set(yearsOf(own))].sort((a, b) => a - b),
    question,
  );
}
