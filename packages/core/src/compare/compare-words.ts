import type { CoverageState, Refusal } from "./comparison.ts";

/** What tables and sentences of this room say. English; a caller may give the same in another language. */
export interface CompareWords {
  readonly headers: Readonly<Record<TableColumn, string>>;
  readonly titles: Readonly<Record<"coverage" | "changes" | "indicator" | "change", string>>;
  readonly states: Readonly<Record<CoverageState, string>>;
  readonly refusals: Readonly<Record<Refusal, string>>;
  /** What is said of an experimental indicator. */
  readonly experimental: string;
}

/** The columns of a comparison as printed, in order. */
export type TableColumn = "report" | "agency" | "year" | "value" | "unit" | "rank" | "state" | "setAside" | "quotes";

/** The wording of this room in English. */
export const ENGLISH_COMPARE_WORDS: CompareWords = {
  headers: {
    report: "report",
    agency: "agency",
    year: "year",
    value: "value",
    unit: "unit",
    rank: "rank",
    state: "state",
    setAside: "set aside",
    quotes: "words",
  },
  titles: {
    coverage: "What each report states",
    changes: "What changed between two years",
    indicator: "indicator",
    change: "change",
  },
  states: {
    stated: "stated",
    "zero-stated": "none, as stated",
    "topic-no-number": "its topic, no number",
    "not-stated": "not stated",
    "no-power": "no such power",
    "no-report": "no report",
    unreadable: "unreadable",
    conflict: "contradicts itself",
  },
  refusals: {
    indicator: "another indicator",
    edition: "another edition of the codebook",
    agency: "another agency",
    denominator: "the denominator is 0, or can be below it",
    unit: "another unit",
    role: "not the value itself",
    status: "a plan, or not its own work",
    period: "another year",
    "period-kind": "part of a year, or several years together",
    scope: "of its region or system, not its own",
    "counting-rule": "counted by another rule",
    "set-aside": "set aside in the panel",
    several: "several values, and it depends on which is meant",
    "not-stated": "not stated",
    "no-power": "no such power",
    "no-report": "no report",
    unreadable: "unreadable",
    conflict: "the report contradicts itself",
  },
  experimental: "experimental: reliability not measured",
};
