import { codebookOf, meantBy, type Observation, type Reading } from "@fazhi/core";
import { statedWords } from "../briefing/value-words.ts";
import { wordingIn, type Wording } from "../briefing/wording.ts";
import { notebookWords } from "../label-notebook.ts";
import { unitName } from "../label-unit.ts";
import type { Language } from "../label.ts";
import { list, section, table, type Piece } from "./piece.ts";
import { indicatorTitle } from "../wording/indicator-title.ts";
import { sentencePiece } from "./quote-piece.ts";

/** The first statements of a report: what is stated, as hedged, and the sentence with the words marked. */
export function statementsPiece(reading: Reading, language: Language, most: number): Piece {
  const words = notebookWords(language);
  const { observations, report } = reading;
  const shown = observations.slice(0, most);
  const wording = wordingIn(language, codebookOf(reading));
  const rows = shown.map((one) => ({
    name: nameOf(one, reading, wording),
    value: statedWords(one, wording),
    status: words.status[one.status],
    period: one.period,
    sentence: sentencePiece(report, one),
  }));
  const headers = [words.column.indicator, words.column.value, words.column.status, words.column.period];
  const { html } = table(
    [...headers, words.column.sentence],
    rows.map(({ name, value, status, period, sentence }) => [name, value, status, period, sentence]),
    { tail: words.tail },
  );
  const { text } = list(
    rows.map(({ name, value, status, period, sentence }) => ({
      html: sentence.html,
      text: `${name}: ${value} (${[status, period].filter((part) => part !== "").join(", ")})\n${sentence.text}`,
    })),
  );
  return section(words.statements(shown.length, observations.length), { html, text });
}

/** The indicator, with the unit where the language does not say it with the number. */
const nameOf = (observation: Observation, reading: Reading, wording: Wording): string =>
  wording.words.measured(indicatorOf(observation, reading, wording), unitName(observation.unit, wording.language));

function indicatorOf(observation: Observation, reading: Reading, { language, codebook }: Wording): string {
  const indicator = meantBy(observation);
  if (indicator === null) return notebookWords(language).noIndicator;
  return codebook.has(indicator) ? indicatorTitle(reading, indicator, language) : indicator;
}
