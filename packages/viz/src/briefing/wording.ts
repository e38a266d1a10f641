import { type AnyIndicatorId, type Codebook, SHIPPED_CODEBOOK } from "@fazhi/core";
import { briefingWords, type BriefingWords } from "../label-briefing.ts";
import { labelsOf, type Labels, type Language } from "../label.ts";
import { unitName } from "../label-unit.ts";

/** A language with all of its words: those that charts share, those of a briefing alone, and the names of a codebook. */
export interface Wording {
  readonly language: Language;
  readonly labels: Labels;
  readonly words: BriefingWords;
  readonly codebook: Codebook;
}

/** The wording of a language. */
export const wordingIn = (language: Language, codebook: Codebook = SHIPPED_CODEBOOK): Wording => ({
  language,
  labels: labelsOf(language),
  words: briefingWords(language),
  codebook,
});

/** An indicator's name in a language. */
export const indicatorName = (id: AnyIndicatorId, { language, codebook }: Wording): string =>
  codebook.indicatorOf(id)[language === "en" ? "en" : "zh"];

/** An indicator's name where numbers in a unit follow it. */
export const measuredName = (id: AnyIndicatorId, unit: string, wording: Wording): string =>
  wording.words.measured(indicatorName(id, wording), unitName(unit, wording.language));
