import { OUTLINE, type TopicId } from "../../generated/outline.ts";
import { type Analysis, analysisOf, type Method, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import { type Present, topicsPresent } from "../../observation/measures/contents.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { planOf, topicParts } from "../../report/crosswalk.ts";
import { sentencesOf } from "../../report/sentences.ts";
import { reportKeyOf } from "../report-key.ts";
import { REPORT_COLUMNS } from "./report-columns.ts";

/**
 * Whether a report is on a topic, held against the plan (法治政府建设实施纲要) of the year that it reports on.
 *
 * heading    a heading names it              text  no heading does, and three sentences at least speak of it
 * absent     the plan has it, the report not
 * not-asked  neither has it: emergency response before 2021
 * no-plan    the report does not have it, and no plan of its year is known
 */
export type TopicState = "heading" | "text" | "absent" | "not-asked" | "no-plan";

/**
 * One row for each report and topic. `asked` is whether the plan of the report's year has the topic, null where no plan is known;
 * `plan_part` are the parts of the plan that do. `quote`, `start`, `end`: the first words that show the topic.
 */
export const TOPIC_PRESENCE_SCHEMA = {
  ...REPORT_COLUMNS,
  topic: "string!",
  zh: "string!",
  en: "string!",
  state: "string!",
  present: "boolean!",
  plan: "string",
  asked: "boolean",
  plan_part: "string",
  quote: "string",
  start: "number",
  end: "number",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type TopicPresenceSchema = typeof TOPIC_PRESENCE_SCHEMA;

/** The method of both tables of topics. */
export const PRESENCE_METHOD: Method = {
  id: "topic-presence",
  formula:
    "a topic is there where a heading names it or three sentences at least speak of it; asked where its period's plan has it",
  source: "Outlines for building a rule-of-law government 2015-2020 and 2021-2025, by the crosswalk of this library",
  settings: {},
};

/** The topics of reports with the words that show each: the long form of the matrix of topics. */
export function topicPresence(readings: Readings): Analysis<TopicPresenceSchema> {
  const rows = readings.readings.flatMap(presenceRows);
  return analysisOf(TOPIC_PRESENCE_SCHEMA, rows, { method: PRESENCE_METHOD, notes: planNotes(readings) });
}

/** The fifteen rows of one report. */
export function presenceRows(reading: Reading): readonly (Row<TopicPresenceSchema> & { readonly state: TopicState })[] {
  const { report } = reading;
  const key = reportKeyOf(reading);
  const plan = key.year === null ? null : planOf(key.year);
  const found = new Map(topicsPresent(report, sentencesOf(report)).map((topic) => [topic.id, topic]));
  return OUTLINE.topics.map(({ id, zh, en }) => {
    const present = found.get(id);
    const parts = plan === null ? [] : topicParts({ topic: id, plan: plan.id }).map(({ part }) => part);
    const asked = plan === null ? null : parts.length > 0;
    return {
      ...key,
      topic: id,
      zh,
      en,
      state: stateOf(present, asked),
      present: present !== undefined,
      plan: plan?.id ?? null,
      asked,
      plan_part: parts.length > 0 ? parts.join(" ") : null,
      ...firstWords(present),
    };
  });
}

function stateOf(present: Present<TopicId> | undefined, asked: boolean | null): TopicState {
  if (present !== undefined) return present.by;
  return asked === null ? "no-plan" : asked ? "absent" : "not-asked";
}

function firstWords(present: Present<TopicId> | undefined): Pick<Row<TopicPresenceSchema>, "quote" | "start" | "end"> {
  const first = present?.words[0];
  return { quote: first?.quote ?? null, start: first?.start ?? null, end: first?.end ?? null };
}

/** The reports of whose year no plan is known, and that the crosswalk was not compared with the plans' own texts. */
export function planNotes({ readings }: Readings): readonly Note[] {
  const keys = readings.map(reportKeyOf);
  const unplanned = keys.filter(({ year }) => year === null || planOf(year) === null).map(({ report }) => report);
  const used = keys.flatMap(({ year }) => (year === null ? [] : (planOf(year) ?? [])));
  const unchecked = [...new Set(used.filter(({ checked }) => !checked).map(({ id }) => id))];
  return [
    ...(unplanned.length > 0
      ? [
          note(
            "warning",
            "no-plan",
            "no plan is known for the year of some reports: what they lack is not held against them",
            unplanned,
          ),
        ]
      : []),
    ...(unchecked.length > 0
      ? [
          note(
            "note",
            "unchecked",
            `which parts of the plans of ${unchecked.join(" and ")} a topic stands for was not compared with their own text`,
            [],
          ),
        ]
      : []),
  ];
}

const note = (severity: Note["severity"], code: string, message: string, reports: readonly string[]): Note => ({
  code: `topic-presence/${code}`,
  severity,
  message,
  reports,
});
