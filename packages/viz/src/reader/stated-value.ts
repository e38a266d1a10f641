import type { Observation } from "@fazhi/core";
import { statedWords } from "../briefing/value-words.ts";
import type { ReaderPage } from "./reader-page.ts";

/** What a report states, with its hedge and its unit as the report prints it. */
export function statedValue(observation: Observation, { wording, language }: ReaderPage): string {
  const words = statedWords(observation, wording);
  const { unit } = observation;
  return language === "en" && unit !== "" && !words.endsWith(unit) ? `${words} ${unit}` : words;
}
