import type { AnyIndicatorId, Codebook } from "@fazhi/core";
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

/** `--json`: the data itself instead of a table. */
export const jsonOption = (): Option => new Option("--json", "print JSON instead of a table");

/** An id of a codebook; one that it does not have is a Fault with ids that look like it. */
export function indicatorIn(codebook: Codebook, id: string): AnyIndicatorId {
  if (codebook.has(id)) return id;
  const known = codebook.indicators.map((indicator) => indicator.id);
  throw unknownIndicator(id, nearMatches(id, known), codebook.overlay !== null);
}

function parseYear(value: string): number {
  if (!/^\d{4}$/.test(value)) throw notAYear(value);
  return Number(value);
}

/** One of some values; anything else is a Fault with the values that look like it. */
export function parseOneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw unknownValue(option, value, known, nearMatches(value, known));
  return found;
}
