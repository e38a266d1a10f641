import type { Analysis, Readings, Report, ReportKey, ReusedPassageSchema, Section, TextReuseSchema } from "@fazhi/core";
import { reportNotCompared } from "../faults-reuse.ts";
import { type ReuseKind, reuseWords } from "../label-reuse.ts";
import { labelsOf, type Language } from "../label.ts";
import { reportNames } from "./coverage-words.ts";

/** Where a corpus was searched for shared words, and what was found: all three of the same readings. */
export interface SharedText {
  readonly readings: Readings;
  /** `textReuse(readings)`. */
  readonly shares: Analysis<TextReuseSchema>;
  /** `reusedPassages(readings)`, or of some `reports`. */
  readonly passages: Analysis<ReusedPassageSchema>;
}

export type SharesRow = ReturnType<Analysis<TextReuseSchema>["rows"]>[number];
export type PassageRow = ReturnType<Analysis<ReusedPassageSchema>["rows"]>[number];

/** A part of a report's text: a section, or what stands before the first. */
export interface TextSection {
  /** 「一、」; "" where the section has none. */
  readonly mark: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A report whose words are drawn. */
export interface RibbonReport {
  readonly report: Report;
  readonly key: ReportKey;
  readonly name: string;
  readonly shares: SharesRow;
  readonly sections: readonly TextSection[];
}

/** A report of the readings by its id; a Fault where it was not compared. */
export function ribbonReport({ readings, shares }: SharedText, id: string, language: Language): RibbonReport {
  const rows = shares.rows();
  const row = rows.find(({ report }) => report === id);
  const reading = readings.readings.find(({ report }) => report.id === id);
  if (row === undefined || reading === undefined)
    throw reportNotCompared(
      id,
      rows.map(({ report }) => report),
    );
  const name = reportNames(rows, labelsOf(language)).get(id) ?? id;
  return { report: reading.report, key: row, name, shares: row, sections: sectionsOf(reading.report, language) };
}

/** A section that has more of the text than this is shown by its own sections. */
const MOST = 0.4;

/** Sections in reading order, and the opening before them. They cover the text. */
function sectionsOf({ outline, text }: Report, language: Language): readonly TextSection[] {
  const most = MOST * text.content.length;
  const begun = outline.children.flatMap((section) => begins(section, most));
  const opening = { mark: "", name: reuseWords(language).ribbon.opening, start: 0 };
  const all = begun[0]?.start === 0 ? begun : [opening, ...begun];
  return all.map((section, at) => ({ ...section, end: all[at + 1]?.start ?? text.content.length }));
}

/** Where a section begins; where it is long and divided, where its parts do, its opening by its own name. */
function begins(section: Section, most: number): readonly Omit<TextSection, "end">[] {
  const { mark, title, span, children } = section;
  const own = { mark: mark.trim(), name: `${mark}${title}`.replace(/\s+/g, " ").trim(), start: span.start };
  const isDivided = span.end - span.start > most && children.length > 1;
  return isDivided ? [own, ...children.flatMap((child) => begins(child, most))] : [own];
}

/** The section that a place is in. */
export const sectionAt = (sections: readonly TextSection[], place: number): TextSection | undefined =>
  sections.find(({ start, end }) => place >= start && place < end);

/** Kinds in the order in which words of several are counted. */
export const KINDS: readonly ReuseKind[] = ["formula", "self", "superior", "peer"];

/** The kind of a passage: formulas of the list and by frequency are one. */
export const kindOf = ({ kind }: PassageRow): ReuseKind =>
  kind.startsWith("formula") ? "formula" : (kind as ReuseKind);

/** The share of a kind; null where there was nothing to compare with. */
export const shareOf = (row: SharesRow, kind: ReuseKind): number | null => row[`share_${kind}`];
