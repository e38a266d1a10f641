import { type AnyIndicatorId, codebookOf, type Indicator, type ReadByCodebook } from "@fazhi/core";
import { labelsOf, type Language } from "../label.ts";

/** An indicator's name in a language, marked where the reliability of reading it is not measured. */
export function indicatorTitle(of: ReadByCodebook, id: AnyIndicatorId, language: Language): string {
  const { zh, en, standing } = codebookOf(of).indicatorOf(id);
  const name = language === "en" ? en : zh;
  return standing === "experimental" ? labelsOf(language).marked(name) : name;
}

/** The entry of the codebook by which a comparison was read. */
export const indicatorOf = (of: ReadByCodebook, id: AnyIndicatorId): Indicator => codebookOf(of).indicatorOf(id);
