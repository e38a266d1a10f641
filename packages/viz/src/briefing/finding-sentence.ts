import { type Codebook, type Finding, type ReportKey, SHIPPED_CODEBOOK } from "@fazhi/core";
import type { FindingCode } from "../label-briefing.ts";
import type { Language } from "../label.ts";
import { type Linked, type Phrase, plainWords } from "./phrase.ts";
import { reportLink } from "./verdict-sentence.ts";
import { indicatorName, type Wording, wordingIn } from "./wording.ts";

/** What a finding says, without its quotes: in the language where its kind is known, else as core words it. */
export function findingPhrase(finding: Finding, reports: readonly ReportKey[], wording: Wording): Phrase {
  const { code, report, indicator = "", message, quotes } = finding;
  const key = reports.find((one) => one.report === report);
  const who: Linked = key === undefined ? { text: report, source: report } : reportLink(key, wording);
  const known = wording.words.finding[code as FindingCode];
  if (known !== undefined) return known(who, wording.codebook.has(indicator) ? indicatorName(indicator, wording) : "");
  const { start, end } = quotes[0] ?? { start: 0, end: 0 };
  return wording.words.otherFinding(who, { text: message, cites: { report, start, end } });
}

/** A finding as a plain sentence with its severity. `reports` name the reports; one that they lack goes by its id. */
export function findingSentence(
  finding: Finding,
  reports: readonly ReportKey[],
  language: Language,
  codebook: Codebook = SHIPPED_CODEBOOK,
): string {
  const wording = wordingIn(language, codebook);
  const { severity, colon, stop } = wording.words;
  return `${severity[finding.severity]}${colon}${plainWords(findingPhrase(finding, reports, wording))}${stop}`;
}
