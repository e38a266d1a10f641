import { reportKeyOf } from "@fazhi/core";
import type { BriefingSection, Line, TableRow } from "./briefing.ts";
import { type Draft, sectionOf } from "./draft.ts";
import { reportLink } from "./verdict-sentence.ts";

/** What the briefing cannot tell, before anyone quotes from it; and which files it could not read. */
export function limitsSection(draft: Draft): BriefingSection {
  const { words } = draft.wording;
  const { skipped } = draft.plan.readings;
  const files = skipped.map(({ file, fault }) => words.skippedFile(nameOf(file), fault.what));
  const items = [...words.limits, ...files].map((sentence) => [sentence]);
  return sectionOf(draft, "limits", [{ kind: "list", isOrdered: false, items }]);
}

/** How the briefing came about. */
export function methodSection(draft: Draft): BriefingSection {
  const items = draft.wording.words.method.map((sentence) => [sentence]);
  return sectionOf(draft, "method", [{ kind: "list", isOrdered: true, items }]);
}

/** The reports with their files. */
export function sourcesSection(draft: Draft): BriefingSection {
  const { column, caption } = draft.wording.words;
  return sectionOf(draft, "sources", [
    {
      kind: "table",
      look: "sources",
      caption: caption.sources,
      head: [[column.report], [column.region], [column.file], [column.sha256]],
      rows: sourceRows(draft),
    },
  ]);
}

const sourceRows = ({ plan, wording }: Draft): readonly TableRow[] =>
  plan.readings.readings.map((reading) => {
    const key = reportKeyOf(reading);
    const { notSaid } = wording.words;
    const sha256 = reading.catalog?.sha256;
    const file = reading.catalog?.file ?? reading.report.id;
    const cell = (words: string, tone: "plain" | "code" = "plain"): { readonly lines: readonly Line[] } => ({
      lines: [{ kind: "words", tone, words: [words] }],
    });
    return {
      id: null,
      indicator: null,
      cells: [
        { lines: [{ kind: "words", tone: "plain", words: [reportLink(key, wording)] }] },
        cell(key.region ?? notSaid),
        cell(file),
        sha256 ? cell(sha256, "code") : cell(notSaid),
      ],
    };
  });

/** A path's last part: the briefing is handed on, and the folders of its maker are nobody's business. */
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
