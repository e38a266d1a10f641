import type { Language } from "../label.ts";
import { labelsOf } from "../label.ts";
import { reportsWordsOf } from "../label-reports.ts";
import { formatNumber } from "../label-number.ts";
import { type DividedReport, UNASSIGNED } from "../reports/divided-reports.ts";
import type { AskedTopics } from "../reports/missing-topics.ts";
import { leadingParts, type PartTotal, partTotals, unassignedShare } from "../reports/part-totals.ts";
import { shareWords } from "./share-words.ts";

/** From so many reports on it is said below the chart, and not below each bar, what is missing. */
const MOST_READ_OUT = 3;

/** The name of a part or a topic in a language. */
export const partName = ({ zh, en }: { readonly zh: string; readonly en: string }, language: Language): string =>
  language === "en" ? en : zh;

/** What takes most of the length in all, how that differs between reports, and how much stands under no heading of any. */
export function topicHeadline(
  reports: readonly DividedReport[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const { headline } = reportsWordsOf(language).topics;
  const counted = reports.filter(({ characters }) => characters > 0);
  if (counted.length === 0) return headline.nothing;
  const leading = leadingParts(partTotals(counted));
  if (leading.length === 0) return headline.unnamed(counted.length);
  const finding = findingOf(leading, counted, names, language);
  const unassigned = unassignedShare(counted);
  return unassigned > leading[0]!.share ? headline.unassigned(shareWords(unassigned), finding) : finding;
}

function findingOf(
  leading: readonly PartTotal[],
  counted: readonly DividedReport[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const { headline } = reportsWordsOf(language).topics;
  const [first] = leading as [PartTotal];
  const share = shareWords(first.share);
  const named = leading.map(({ part }) => partName(part, language));
  if (leading.length > 1) return headline.tied(named, share);
  const [report] = counted as [DividedReport];
  if (counted.length === 1) return headline.one(names.get(report.key.report) ?? report.key.report, named[0]!, share);
  const most = headline.most(named[0]!, share, shareWords(first.least), shareWords(first.greatest));
  return most + headline.first(first.first, counted.length, first.isTied);
}

/** A report in words: its length, the parts that take most of it, and what is missing. */
export function topicRow(
  { characters, parts }: DividedReport,
  name: string,
  asked: AskedTopics | undefined,
  language: Language,
): string {
  const { topics } = reportsWordsOf(language);
  const labels = labelsOf(language);
  const most = parts
    .filter(({ id, share }) => share > 0 && id !== UNASSIGNED)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_READ_OUT)
    .map((part) => `${partName(part, language)} ${shareWords(part.share)}`);
  const unassigned = parts.filter(({ id, share }) => id === UNASSIGNED && share > 0);
  const said = [
    characters === 0 ? topics.noText : topics.segment("100%", formatNumber(characters, language)),
    ...(most.length > 0 ? [labels.list(most)] : []),
    ...unassigned.map((part) => `${partName(part, language)} ${shareWords(part.share)}`),
    ...(asked !== undefined && asked.missing.length > 0
      ? [topics.missing(asked.missing.map((topic) => partName(topic, language)))]
      : []),
  ];
  return `${name}${labels.colon}${said.join(language === "en" ? "; " : "；")}`;
}
