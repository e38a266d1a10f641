import type { Frame, TopicPresenceSchema } from "@fazhi/core";

/** What the plan of a report's year asks for, and what of that the report is not on. */
export interface AskedTopics {
  /** Null where no plan is known. */
  readonly asked: number | null;
  readonly missing: readonly { readonly id: string; readonly zh: string; readonly en: string }[];
  /** Topics that the text speaks of under no heading of their own. */
  readonly inText: readonly string[];
  /** The first words that show each topic. */
  readonly shownBy: ReadonlyMap<string, { readonly quote: string; readonly start: number; readonly end: number }>;
}

/** The topics that are asked for and missing, by report; empty where no presence is given. */
export function askedTopics(presence: Frame<TopicPresenceSchema> | undefined): ReadonlyMap<string, AskedTopics> {
  const rows = presence?.rows() ?? [];
  const ids = [...new Set(rows.map(({ report }) => report))];
  return new Map(ids.map((id) => [id, askedOf(rows.filter(({ report }) => report === id))]));
}

type PresenceRow = ReturnType<Frame<TopicPresenceSchema>["rows"]>[number];

function askedOf(rows: readonly PresenceRow[]): AskedTopics {
  const isPlanned = rows.some(({ asked }) => asked !== null);
  return {
    asked: isPlanned ? rows.filter(({ asked }) => asked === true).length : null,
    missing: rows.filter(({ state }) => state === "absent").map(({ topic, zh, en }) => ({ id: topic, zh, en })),
    inText: rows.filter(({ state }) => state === "text").map(({ topic }) => topic),
    shownBy: new Map(
      rows.flatMap(({ topic, quote, start, end }) =>
        quote === null || start === null || end === null ? [] : [[topic, { quote, start, end }]],
      ),
    ),
  };
}
