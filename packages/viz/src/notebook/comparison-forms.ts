import { comparisonTable, type Comparison, type DisplayForms } from "@fazhi/core";
import { comparisonSentences } from "../briefing/verdict-sentence.ts";
import { compareWords } from "../label-compare.ts";
import { notebookWords } from "../label-notebook.ts";
import type { Language } from "../label.ts";
import { formsOf, list, paragraph, plain, section, table, title } from "./piece.ts";

/** Rows of a comparison that are shown unless the caller says otherwise. */
const ROWS = 50;
/** Pairs grow with the square of the rows, and nobody reads hundreds of sentences. */
const SENTENCES = 12;

/** One indicator across reports: the table with the words, then what may be said and what may not. */
export function comparisonForms(comparison: Comparison, language: Language, rows = ROWS): DisplayForms {
  const words = notebookWords(language);
  const printed = comparisonTable(comparison, { language, words: compareWords(language) });
  const sentences = comparisonSentences(comparison, language);
  const left = sentences.length - SENTENCES;
  return formsOf(
    [
      title(printed.title),
      table(printed.headers, printed.rows, { shown: rows, tail: words.tail }),
      section(
        words.sentences,
        list(sentences.slice(0, SENTENCES).map(plain)),
        ...(left > 0 ? [paragraph(words.moreSentences(left))] : []),
      ),
    ],
    language,
  );
}
