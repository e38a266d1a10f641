import { codebookOf, type ReadByCodebook } from "../codebook/codebook-of.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { type CompareWords, ENGLISH_COMPARE_WORDS } from "./compare-words.ts";

/** A table of strings, ready for a terminal or a file. */
export interface TextTable {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How a table speaks. */
export interface TableOptions {
  /** Which of the codebook's names an indicator goes by; English where left out. */
  readonly language?: "en" | "zh-CN";
  /** Headers, states and reasons; English where left out. */
  readonly words?: CompareWords;
}

/** What stands for a value that is not there; its reason stands beside it. */
export const ABSENT = "—";

export const yearText = (year: number | null): string => (year === null ? ABSENT : String(year));

/** The name of an indicator in the codebook, marked where its reliability is not measured. */
export function indicatorName(of: ReadByCodebook, id: AnyIndicatorId, options: TableOptions): string {
  const { language = "en", words = ENGLISH_COMPARE_WORDS } = options;
  const { zh, en, standing } = codebookOf(of).indicatorOf(id);
  const name = language === "en" ? en : zh;
  return standing === "experimental" ? `${name} (${words.experimental})` : name;
}
