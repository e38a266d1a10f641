import type { Coverage, CoverageState, DisplayForms } from "@fazhi/core";
import { COVERAGE_SIGN } from "../briefing/coverage-sign.ts";
import { compareWords } from "../label-compare.ts";
import { notebookWords } from "../label-notebook.ts";
import { labelsOf, type Language } from "../label.ts";
import { markup } from "../page/markup.ts";
import { STATES } from "../state-sign.ts";
import { coverageHeadline, reportNames } from "../wording/coverage-words.ts";
import { indicatorTitle } from "../wording/indicator-title.ts";
import { formsOf, list, paragraph, plain, section, table, title, type Piece } from "./piece.ts";

/** Indicators in a table that are shown unless the caller says otherwise. */
const INDICATORS = 50;

/** Which report says what of which indicator: a row an indicator, a column a report, a sign for the state. */
export function coverageForms(coverage: Coverage, language: Language, rows = INDICATORS): DisplayForms {
  const words = notebookWords(language);
  const labels = labelsOf(language);
  const { reports, indicators, cells } = coverage;
  const names = reportNames(reports, labels);
  const signs = indicators.map((_, row) =>
    reports.map((_, column) => cells[column * indicators.length + row]?.state ?? "no-report"),
  );
  const mentioned = signs.flatMap((states, row) => (states.some((state) => state !== "not-stated") ? [row] : []));
  const omitted = indicators.length - mentioned.length;
  const used = STATES.filter((state) => signs.some((row) => row.includes(state)));
  return formsOf(
    [
      title(compareWords(language).titles.coverage),
      paragraph(coverageHeadline(coverage, labels)),
      table(
        [words.column.indicator, ...reports.map(({ report }) => names.get(report) ?? report)],
        mentioned.map((row) => [
          indicatorTitle(coverage, indicators[row]!, language),
          ...signs[row]!.map((state) => signPiece(state, labels.state[state])),
        ]),
        { shown: rows, tail: words.tail },
      ),
      ...(omitted > 0 ? [paragraph(words.unmentioned(omitted))] : []),
      section(words.signs, list(used.map((state) => plain(`${COVERAGE_SIGN[state]} ${labels.state[state]}`)))),
    ],
    language,
  );
}

const signPiece = (state: CoverageState, name: string): Piece => ({
  html: markup`<span title="${name}">${COVERAGE_SIGN[state]}</span>`,
  text: COVERAGE_SIGN[state],
});
