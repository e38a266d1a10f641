import type { Finding as CoreFinding } from "@fazhi/core";
import { onOneLine } from "../page/sentence-around.ts";
import type { Block, BriefingSection, Finding } from "./briefing.ts";
import { type Draft, quotedSentence, sectionOf } from "./draft.ts";
import { findingPhrase } from "./finding-sentence.ts";
import { listed, type Phrase, say } from "./phrase.ts";

/** Where reports contradict themselves, every wording quoted; then what else to beware of. */
export function contradictionSection(draft: Draft): BriefingSection {
  const { words } = draft.wording;
  const items = (severity: CoreFinding["severity"]): readonly Finding[] =>
    draft.plan.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => findingItem(draft, finding));
  const [conflicts, warnings, notes] = [items("conflict"), items("warning"), items("note")];
  const none: readonly Block[] = [{ kind: "paragraph", tone: "plain", words: [words.noContradiction] }];
  const folded: readonly Block[] = [{ kind: "folded", look: "notes", name: words.severity.note, blocks: notes }];
  return sectionOf(draft, "contradictions", [
    ...(conflicts.length === 0 ? none : conflicts),
    ...warnings,
    ...(notes.length > 0 ? folded : []),
  ]);
}

function findingItem(draft: Draft, finding: CoreFinding): Finding {
  const { severity, report, quotes } = finding;
  const { words } = draft.wording;
  return {
    kind: "finding",
    severity,
    name: words.severity[severity],
    words: say`${findingPhrase(finding, draft.plan.reports, draft.wording)}${words.stop}`,
    quotes: quotes.map((quote) => quotedSentence(draft, report, quote)),
  };
}

/** A finding with its quotes in one sentence, for the opening of the briefing. */
export function findingWithQuotes({ plan, wording }: Draft, finding: CoreFinding): Phrase {
  const { words } = wording;
  const quotes = finding.quotes.map(({ quote, start, end }) =>
    words.quoted({ text: onOneLine(quote), cites: { report: finding.report, start, end } }),
  );
  return say`${findingPhrase(finding, plan.reports, wording)}${words.colon}${listed(quotes, words.and)}`;
}
