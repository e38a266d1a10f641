import { type Language, labelsOf } from "../label.ts";
import { reportsWordsOf } from "../label-reports.ts";
import { exactShare, hedgedShare, WORDINGS, type WordedReport } from "../reports/worded-report.ts";
import { sourceLine } from "./foot.ts";
import { shareWords } from "./share-words.ts";

const MOST_NAMED = 2;
/** Of fewer numbers than this a share may be chance. */
const FEW = 10;

/** In how many reports over half of the numbers are exact, and where hedges are most frequent. */
export function hedgeHeadline(
  reports: readonly WordedReport[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const labels = labelsOf(language);
  const { headline } = reportsWordsOf(language).hedges;
  const numbered = reports.filter(({ numbers }) => numbers > 0);
  const [first] = numbered;
  if (first === undefined) return headline.none;
  const silent = reports.length - numbered.length;
  const exact = numbered.filter((report) => exactShare(report)! > 0.5).length;
  const said =
    numbered.length === 1
      ? headline.one(names.get(first.key.report)!, first.counts.exact + first.counts.zero, first.numbers)
      : [headline.exactMost(exact, numbered.length), mostHedged(numbered, names, language)].join(labels.semicolon);
  return labels.andTally(said, silent === 0 ? "" : headline.silent(silent, reports.length));
}

function mostHedged(numbered: readonly WordedReport[], names: ReadonlyMap<string, string>, language: Language): string {
  const { headline } = reportsWordsOf(language).hedges;
  const most = Math.max(...numbered.map((report) => hedgedShare(report)!));
  if (most === 0) return headline.noHedge;
  const those = numbered.filter((report) => hedgedShare(report) === most).map(({ key }) => names.get(key.report)!);
  const named = those.slice(0, MOST_NAMED);
  return headline.hedgedMost(labelsOf(language).andOthers(named, those.length - named.length), shareWords(most));
}

/** A report in words: how many numbers of each wording, and what stands beside them. */
export function hedgeRow(report: WordedReport, name: string, language: Language): string {
  const labels = labelsOf(language);
  const { hedges } = reportsWordsOf(language);
  const { counts, numbers, planned, context } = report;
  const said = WORDINGS.filter((wording) => counts[wording] > 0).map(
    (wording) => `${hedges.wording[wording]} ${hedges.count(shareWords(counts[wording] / numbers), counts[wording])}`,
  );
  const apart = planned + context > 0 ? [`${hedges.apart} ${hedges.apartOf(planned, context)}`] : [];
  const words = [...(said.length === 0 ? [hedges.none] : said), ...apart];
  return `${name}${labels.colon}${words.join(language === "en" ? "; " : "；")}`;
}

/** The source, and what is counted. */
export function hedgeFoot(reports: readonly WordedReport[], language: Language): readonly string[] {
  const { note } = reportsWordsOf(language).hedges;
  const source = sourceLine(
    reports.map(({ key }) => key),
    labelsOf(language),
  );
  const numbered = reports.map(({ numbers }) => numbers).filter((numbers) => numbers > 0);
  const least = Math.min(...numbered);
  const notes = [
    note.wordings,
    ...(numbered.length > 1 && least < FEW ? [note.few(least)] : []),
    ...(reports.some(({ counts }) => counts.zero > 0) ? [note.zero] : []),
    ...(reports.some(({ planned, context }) => planned + context > 0) ? [note.apart] : []),
    ...(reports.length > 0 ? [note.sentences] : []),
  ];
  return [source, notes.join("").trim()].filter((line) => line !== "");
}
