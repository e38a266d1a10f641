import { indicatorNotes, isIndicatorId, meantBy, type Observation } from "@fazhi/core";
import type { Language } from "../label.ts";

/** What indicators are defined as, by their id. Those of a reader's own codebook have a name only. */
export type Definitions = ReadonlyMap<string, string>;

/** The definitions of the indicators that some statements mean. */
export async function definitionsOf(observations: readonly Observation[], language: Language): Promise<Definitions> {
  const ids = [...new Set(observations.map(meantBy))].filter((id) => id !== null).filter(isIndicatorId);
  const notes = await Promise.all(ids.map(async (id) => [id, (await indicatorNotes(id)).definition] as const));
  return new Map(
    notes.flatMap(([id, definition]) =>
      definition === undefined ? [] : [[id, definition[language === "en" ? "en" : "zh"]] as const],
    ),
  );
}
