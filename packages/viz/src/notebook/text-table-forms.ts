import type { DisplayForms, TextTable } from "@fazhi/core";
import { notebookWords } from "../label-notebook.ts";
import type { Language } from "../label.ts";
import { formsOf, table, title } from "./piece.ts";

/** Rows of a table that are shown unless the caller says otherwise. */
const ROWS = 50;

/** A table of strings below its title. */
export const textTableForms = (of: TextTable, language: Language, rows = ROWS): DisplayForms =>
  formsOf([title(of.title), table(of.headers, of.rows, { shown: rows, tail: notebookWords(language).tail })], language);
