import type { AnyIndicatorId, CoverageState, Severity } from "@fazhi/core";
import type { BriefingPart } from "../label-briefing.ts";
import type { BriefingChart } from "./briefing-charts.ts";
import type { Citation, Linked, Phrase } from "./phrase.ts";
import type { BriefingPlan } from "./plan-briefing.ts";
import type { Wording } from "./wording.ts";

/**
 * A briefing before it has a form: every sentence, table, chart and citation, in order. The HTML page, the Word document and
 * the slides are written from this, so that all three say the same.
 */
export interface Briefing {
  readonly title: string;
  readonly plan: BriefingPlan;
  readonly wording: Wording;
  /** How many reports of whom and when, in one sentence. */
  readonly lede: Phrase;
  /** The question and how it was understood, or to what the reports are narrowed; null where neither. */
  readonly asked: Asked | null;
  readonly sections: readonly BriefingSection[];
  /** What the key findings cite, each once, in order: note 1, note 2. */
  readonly notes: readonly Citation[];
}

/** What was asked. */
export interface Asked {
  readonly heading: string;
  /** The question as it was put; null where a choice was made without one. */
  readonly question: string | null;
  /** Agencies, years, indicators, what was not understood: a name for each and what was taken. */
  readonly lines: readonly { readonly name: string; readonly words: Phrase }[];
}

/** A part of the briefing under a heading of its own. */
export interface BriefingSection {
  readonly part: BriefingPart;
  readonly heading: string;
  /** A line under the heading where the part is narrowed; null where each form has a line of its own. */
  readonly intro: string | null;
  readonly blocks: readonly Block[];
}

/** A piece of a part. */
export type Block =
  | { readonly kind: "key-findings"; readonly sentences: readonly Phrase[] }
  | { readonly kind: "paragraph"; readonly words: Phrase; readonly tone: "plain" | "said" | "small" }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly Phrase[] }
  | Exhibit
  | Figure
  | Table
  | { readonly kind: "figures"; readonly figures: readonly Figure[] }
  | { readonly kind: "legend"; readonly name: string; readonly states: readonly CoverageState[] }
  | Finding
  | {
      readonly kind: "folded";
      readonly look: "pairs" | "notes";
      readonly name: string;
      readonly blocks: readonly Block[];
    };

/** One indicator across agencies, or one agency through its years: under a heading of the next rank. */
export interface Exhibit {
  readonly kind: "exhibit";
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A chart with its number among the briefing's charts. */
export interface Figure {
  readonly kind: "figure";
  readonly number: number;
  readonly chart: BriefingChart;
}

/** Each kind of table has columns of its own; a page sets them differently. */
export type TableLook = "statements" | "changes" | "matrix" | "sources";

export interface Table {
  readonly kind: "table";
  readonly look: TableLook;
  readonly caption: string;
  readonly head: readonly Phrase[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Where findings lead to; null where none does. */
  readonly id: string | null;
  /** The indicator of the row, where it is of one. */
  readonly indicator: AnyIndicatorId | null;
  /** The first cell is the row's heading. */
  readonly cells: readonly Cell[];
}

/** A cell: what it says, each on a line of its own. */
export interface Cell {
  readonly lines: readonly Line[];
  /** Of a cell of the coverage table. */
  readonly state?: CoverageState;
}

export type Line =
  | { readonly kind: "words"; readonly words: Phrase; readonly tone: "plain" | "value" | "silent" | "code" | "change" }
  | QuoteLine;

/** Words of a report, inside their sentence where there is room. */
export interface QuoteLine {
  readonly kind: "quote";
  readonly cites: Citation;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Why the statement is not among those that are compared; null where it is. */
  readonly aside: string | null;
}

/** Where a report contradicts itself, or what else to beware of. */
export interface Finding {
  readonly kind: "finding";
  readonly severity: Severity;
  readonly name: string;
  readonly words: Phrase;
  readonly quotes: readonly QuoteLine[];
}

/** What a note says: the quote in its sentence, the report, and the headings above it. */
export interface Note {
  readonly number: number;
  readonly quote: QuoteLine;
  readonly report: Linked;
  /** The innermost heading above the quote, with its mark; "" where none stands above. */
  readonly section: string;
}
