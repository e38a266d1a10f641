import { indicatorOf, type IndicatorId } from "@fazhi/core";
import { labelsOf, type Language } from "../label.ts";

/** An indicator's name in a language, marked where the reliability of reading it is not measured. */
export function indicatorTitle(id: IndicatorId, language: Language): string {
  const { zh, en, standing } = indicatorOf(id);
  const name = language === "en" ? en : zh;
  return standing === "experimental" ? labelsOf(language).marked(name) : name;
}
