import { readingNames, type BilingualName, type ReadingNames } from "@fazhi/core";
import type { Language } from "../label.ts";

/** What an id of one of core's lists is called in a language; the id where the list does not have it. */
export type NameOf = (list: keyof ReadingNames, id: string) => string;

/** The names of fields, topics, blocks, measures and their values in a language. */
export function namesIn(language: Language): NameOf {
  const names = readingNames();
  return (list, id) => {
    const found = names[list].find((one: BilingualName) => one.id === id);
    return found === undefined ? id : found[language === "en" ? "en" : "zh"];
  };
}
