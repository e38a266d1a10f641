import { reportKeyOf, type DisplayForms, type Reading, type Report } from "@fazhi/core";
import { notebookWords } from "../label-notebook.ts";
import { labelsOf, type Language } from "../label.ts";
import { findingsPiece } from "./findings-piece.ts";
import { mastheadPieces } from "./masthead-pieces.ts";
import { numbersPiece } from "./numbers-piece.ts";
import { outlinePiece } from "./outline-piece.ts";
import { formsOf, title, type Piece } from "./piece.ts";
import { statementsPiece } from "./statements-piece.ts";

/** Statements of a report that are shown unless the caller says otherwise. */
const STATEMENTS = 10;

/** A report as read: masthead, outline, its numbers by status, findings, and the first statements in their sentences. */
export function readingForms(reading: Reading, language: Language, rows = STATEMENTS): DisplayForms {
  const { report, observations } = reading;
  return formsOf(
    [
      titlePiece(reading, language),
      ...mastheadPieces(report, language),
      outlinePiece(report, language),
      numbersPiece(observations, language),
      findingsPiece(reading, language),
      ...(observations.length > 0 ? [statementsPiece(reading, language, rows)] : []),
    ],
    language,
  );
}

/** A report without what was read from it: masthead and outline. */
export const reportForms = (report: Report, language: Language): DisplayForms =>
  formsOf(
    [
      titlePiece({ report, catalog: null }, language),
      ...mastheadPieces(report, language),
      outlinePiece(report, language),
    ],
    language,
  );

/** Agency and year, as comparisons name them. */
function titlePiece(reading: Pick<Reading, "report" | "catalog">, language: Language): Piece {
  const { agency, year } = reportKeyOf(reading);
  const { noYear } = notebookWords(language);
  return title(year === null ? `${agency} (${noYear})` : labelsOf(language).agencyInYear(agency, year));
}
