import { indicatorOf, type IndicatorId } from "@fazhi/core";
import { briefingWords, type BriefingWords } from "../label-briefing.ts";
import { labelsOf, type Labels, type Language } from "../label.ts";
import { unitName } from "../label-unit.ts";

/** A language with all of its words: those that charts share and those of a briefing alone. */
export interface Wording {
  readonly language: Language;
  readonly labels: Labels;
  readonly words: BriefingWords;
}

/** The wording of a language. */
export const wordingIn = (language: Language): Wording => ({
  language,
  labels: labelsOf(language),
  words: briefingWords(language),
});

/** An indicator's name in a language. */
export const indicatorName = (id: IndicatorId, { language }: Wording): string =>
  language === "en" ? indicatorOf(id).en : indicatorOf(id).zh;

/** An indicator's name where numbers in a unit follow it. */
export const measuredName = (id: IndicatorId, unit: string, wording: Wording): string =>
  wording.words.measured(indicatorName(id, wording), unitName(unit, wording.language));
