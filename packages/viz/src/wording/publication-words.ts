import type { AnyFrame } from "@fazhi/core";
import { type Language, labelsOf } from "../label.ts";
import { reportsWordsOf } from "../label-reports.ts";
import { type DayScale, isBeyond } from "../reports/day-scale.ts";
import { notesOf } from "../reports/notes-of.ts";
import type { TimedReport } from "../reports/timed-report.ts";
import { sourceLine } from "./foot.ts";
import { yearSpan } from "./year-span.ts";

/** How many reports came out on time, how many late, and of how many that cannot be said. */
export function publicationHeadline(reports: readonly TimedReport[], timeliness: AnyFrame, language: Language): string {
  const { headline, doubtful, none } = reportsWordsOf(language).publication;
  const early = beforeYearEnd(timeliness).length;
  const count = (verdict: TimedReport["verdict"]): number => reports.filter((one) => one.verdict === verdict).length;
  if (reports.length === 0) return none;
  const said = headline({ onTime: count("yes"), late: count("no"), unknown: count("unknown") });
  return labelsOf(language).andTally(said, early === 0 ? "" : doubtful(early, reports.length));
}

/** Reports whose day of publication lies before the year that they are of was over. */
const beforeYearEnd = (timeliness: AnyFrame): readonly string[] =>
  notesOf(timeliness).find(({ code }) => code === "timeliness/before-year-end")?.reports ?? [];

/** Why a report has no mark: its day or its rule is not known; with the days that are. */
export function silenceOf({ publishedOn, signedOn }: TimedReport, language: Language): string {
  const { publication } = reportsWordsOf(language);
  if (publishedOn !== null) return publication.noRule(publishedOn);
  return signedOn === null ? publication.unknownDay : publication.signedOn(signedOn);
}

/** A report in words. */
export function publicationRow(report: TimedReport, name: string, language: Language): string {
  const { publication } = reportsWordsOf(language);
  const labels = labelsOf(language);
  const { days, verdict, publishedOn } = report;
  const said =
    days === null
      ? silenceOf(report, language)
      : [publishedOn!, publication.lag(days, verdict === "yes")].join(language === "en" ? ", " : "，");
  return `${name}${labels.colon}${said}`;
}

/** What the foot of a timeline is made of. */
export interface PublicationFoot {
  readonly reports: readonly TimedReport[];
  readonly names: ReadonlyMap<string, string>;
  readonly scale: DayScale;
  readonly timeliness: AnyFrame;
  readonly language: Language;
}

/** The source, the rules with their days and whether their text was read, and what is not known. */
export function publicationFoot(foot: PublicationFoot): readonly string[] {
  const { reports, language } = foot;
  const source = sourceLine(
    reports.map(({ key }) => key),
    labelsOf(language),
  );
  const notes = [...ruleNotes(foot), ...dayNotes(foot)].join("").trim();
  return [source, notes].filter((line) => line !== "");
}

function ruleNotes({ reports, language }: PublicationFoot): readonly string[] {
  const { publication } = reportsWordsOf(language);
  const ruled = reports.filter(({ rule }) => rule !== null);
  const rules = new Map(ruled.map(({ rule }) => [JSON.stringify(rule), rule!]));
  return [...rules].map(([id, { document, submit, publish, isChecked }]) => {
    const own = ruled.filter(({ rule }) => JSON.stringify(rule) === id).map(({ key }) => key);
    return publication.note.rule({
      document,
      years: yearSpan(own, labelsOf(language)),
      submit: publication.day(submit),
      publish: publication.day(publish),
      isChecked,
    });
  });
}

function dayNotes({ reports, names, scale, timeliness, language }: PublicationFoot): readonly string[] {
  const { publication } = reportsWordsOf(language);
  const { note } = publication;
  const drawn = reports.filter(({ days }) => days !== null);
  const told = [...new Set(reports.flatMap(({ publishedFrom }) => publishedFrom ?? []))];
  const misread = beforeYearEnd(timeliness).flatMap((report) => names.get(report) ?? []);
  return [
    ...(told.length > 0 ? [note.told(told.map((from) => publication.from[from] ?? from))] : []),
    ...(reports.some(({ days, verdict }) => days === 0 && verdict === "no") ? [note.onTheDay] : []),
    ...(reports.some(({ publishedOn }) => publishedOn === null) ? [note.unknown] : []),
    ...(drawn.some(({ signed }) => signed !== null) ? [note.signed] : []),
    ...(drawn.some(({ days }) => isBeyond(days!, scale)) ? [note.cut(scale.max)] : []),
    ...(misread.length > 0 ? [note.beforeYearEnd(labelsOf(language).list(misread))] : []),
  ];
}
