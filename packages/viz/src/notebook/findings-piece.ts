import { codebookOf, reportKeyOf, type Reading } from "@fazhi/core";
import { findingSentence } from "../briefing/finding-sentence.ts";
import { notebookWords } from "../label-notebook.ts";
import type { Language } from "../label.ts";
import { joined, markup } from "../page/markup.ts";
import { list, paragraph, section, type Piece } from "./piece.ts";
import { quotePiece } from "./quote-piece.ts";

/** What to beware of in a report, each finding with its quotes. */
export function findingsPiece(reading: Reading, language: Language): Piece {
  const words = notebookWords(language);
  const { findings } = reading;
  if (findings.length === 0) return section(words.findings(0), paragraph(words.noFindings));
  const reports = [reportKeyOf(reading)];
  const items = findings.map((finding) => {
    const sentence = findingSentence(finding, reports, language, codebookOf(reading));
    const quotes = finding.quotes.map(({ quote }) => quotePiece(quote));
    return {
      html: markup`${sentence}<br>${joined(
        quotes.map(({ html }) => html),
        " / ",
      )}`,
      text: [sentence, quotes.map(({ text }) => text).join(" / ")].join("\n"),
    };
  });
  return section(words.findings(findings.length), list(items));
}
