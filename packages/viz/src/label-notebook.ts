import type { Status, TableTail } from "@fazhi/core";
import { notebookEnglish } from "./label-notebook-en.ts";
import { notebookChinese } from "./label-notebook-zh.ts";
import type { Language } from "./label.ts";

/** Whether a quantity has an indicator, and how far its reading is measured. */
export type CodedAs = "established" | "experimental" | "unmapped";

/** Every word that a report, readings or a comparison say of their own below a cell of a notebook. */
export interface NotebookWords {
  /** What is said of rows and columns that a table leaves out. */
  readonly tail: TableTail;
  /** Fields of the masthead that the report leaves open. */
  readonly openFields: (names: readonly string[]) => string;
  readonly outline: string;
  readonly noOutline: string;
  /** The heading over the numbers of a report. */
  readonly numbers: (statements: number) => string;
  readonly noNumbers: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly codedAs: Readonly<Record<CodedAs, string>>;
  readonly total: string;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  /** The heading over the statements shown, out of all. */
  readonly statements: (shown: number, of: number) => string;
  readonly column: Readonly<
    Record<
      | "report"
      | "agency"
      | "year"
      | "statements"
      | "findings"
      | "status"
      | "indicator"
      | "value"
      | "period"
      | "sentence"
      | "codedAs",
      string
    >
  >;
  readonly noIndicator: string;
  readonly noYear: string;
  readonly readings: (reports: number) => string;
  readonly skipped: (files: number) => string;
  /** The heading over what may be said of the rows of a comparison. */
  readonly sentences: string;
  readonly moreSentences: (count: number) => string;
  /** Below a coverage table: indicators that no report mentions. */
  readonly unmentioned: (indicators: number) => string;
  /** The heading over the signs of a coverage table. */
  readonly signs: string;
}

const WORDS: Readonly<Record<Language, NotebookWords>> = { "zh-CN": notebookChinese, en: notebookEnglish };

/** The words of a notebook's output in a language. */
export const notebookWords = (language: Language): NotebookWords => WORDS[language];
