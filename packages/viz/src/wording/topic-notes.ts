import type { AnyFrame } from "@fazhi/core";
import type { Language } from "../label.ts";
import { labelsOf } from "../label.ts";
import { reportsWordsOf } from "../label-reports.ts";
import type { DividedReport } from "../reports/divided-reports.ts";
import type { AskedTopics } from "../reports/missing-topics.ts";
import { notesOf } from "../reports/notes-of.ts";
import { UNASSIGNED } from "../reports/divided-reports.ts";
import { sourceLine } from "./foot.ts";
import { partName } from "./topic-words.ts";

/** What a chart of shares of topics says at its foot. */
export interface TopicFoot {
  readonly reports: readonly DividedReport[];
  readonly asked: ReadonlyMap<string, AskedTopics>;
  readonly presence: AnyFrame | undefined;
  /** Whether what is missing is counted here because no row says it. */
  readonly isCounted: boolean;
  readonly language: Language;
}

export function topicFoot(foot: TopicFoot): readonly string[] {
  const { reports, language } = foot;
  const source = sourceLine(
    reports.map(({ key }) => key),
    labelsOf(language),
  );
  const notes = [...partNotes(foot), ...planNotes(foot)].join("").trim();
  return [source, notes].filter((line) => line !== "");
}

function partNotes({ reports, language }: TopicFoot): readonly string[] {
  const { note } = reportsWordsOf(language).topics;
  const several = reports.filter(({ parts }) => parts.some(({ shared }) => shared > 0)).length;
  const isSomeUnassigned = reports.some(({ parts }) => parts.some(({ id, share }) => id === UNASSIGNED && share > 0));
  return [
    ...(isSomeUnassigned ? [note.unassigned] : []),
    ...(reports.filter(({ characters }) => characters > 0).length > 1 ? [note.pooled] : []),
    ...(several > 0 ? [note.severalTopics(several)] : []),
  ];
}

function planNotes({ reports, asked, presence, isCounted, language }: TopicFoot): readonly string[] {
  if (presence === undefined) return [];
  const { note } = reportsWordsOf(language).topics;
  const drawn = reports.flatMap(({ key }) => asked.get(key.report) ?? []);
  const unplanned = drawn.filter((one) => one.asked === null).length;
  const isUnchecked = notesOf(presence).some(({ code }) => code === "topic-presence/unchecked");
  const missing = isCounted ? missingCounts(drawn, language) : [];
  return [
    ...(drawn.length > unplanned ? [note.missing] : []),
    ...(drawn.some(({ inText }) => inText.length > 0) ? [note.textOnly] : []),
    ...(missing.length > 0 ? [note.missingCounts(missing, drawn.length - unplanned)] : []),
    ...(unplanned > 0 ? [note.noPlan(unplanned)] : []),
    ...(isUnchecked && drawn.length > unplanned ? [note.uncheckedPlan] : []),
  ];
}

/** Of each topic that is missing somewhere, in how many reports. */
function missingCounts(drawn: readonly AskedTopics[], language: Language): readonly string[] {
  const { note } = reportsWordsOf(language).topics;
  const all = drawn.flatMap(({ missing }) => missing);
  const topics = [...new Map(all.map((topic) => [topic.id, topic])).values()];
  const counted = topics.map((topic) => ({ topic, count: all.filter(({ id }) => id === topic.id).length }));
  return counted
    .sort((a, b) => b.count - a.count)
    .map(({ topic, count }) => note.missingCount(partName(topic, language), count));
}
