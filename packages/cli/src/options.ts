import type { AnyIndicatorId, Codebook, Scope } from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import { Option } from "commander";
import { notAYear, unknownIndicator, unknownValue } from "./faults.ts";
import { nearMatches } from "./near-matches.ts";

const LANGUAGES: readonly Language[] = ["zh-CN", "en"];

/** `--indicator ID`; which ids there are, the codebook says: {@link indicatorIn}. */
export const indicatorOption = (): Option =>
  new Option("--indicator <id>", "indicator of the codebook; `fazhi indicators` lists them");

/** `--language zh-CN|en`: of our own words; quotes stay as printed. */
export const languageOption = (): Option =>
  new Option("--language <language>", "zh-CN or en")
    .default("zh-CN")
    .argParser((value: string) => parseOneOf("--language", value, LANGUAGES));

/** `--year Y`. */
export const yearOption = (): Option => new Option("--year <year>", "only reports of this year").argParser(parseYear);

const SCOPES: readonly Scope[] = ["agency", "system", "region"];

/** `--scope`: of whom the numbers are that are compared. */
export const scopeOption = (): Option =>
  new Option(
    "--scope <whose>",
    "numbers of the agency itself, its system or its region; what is usual for the indicator where left out",
  ).argParser((value: string) => parseOneOf("--scope", value, SCOPES));

/** `--json`: the data itself instead of a table. */
export const jsonOption = (): Option => new Option("--json", "print JSON instead of a table");

/** An id of a codebook; one that it does not have is a Fault with ids that look like it. */
export function indicatorIn(codebook: Codebook, id: string): AnyIndicatorId {
  if (codebook.has(id)) return id;
  const known = codebook.indicators.map((indicator) => indicator.id);
  throw unknownIndicator(id, nearMatches(id, known), codebook.overlay !== null);
}

/** A year in four digits; anything else is a Fault. */
export function parseYear(value: string): number {
  if (!/^\d{4}$/.test(value)) throw notAYear(value);
  return Number(value);
}

/** One of some values; anything else is a Fault with the values that look like it. */
export function parseOneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw unknownValue(option, value, known, nearMatches(value, known));
  return found;
}

/** Options that a caller gave, without those that were left out. */
export const given = <T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
