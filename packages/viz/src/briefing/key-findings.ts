import type { Comparison } from "@fazhi/core";
import { answers } from "./answers.ts";
import { breakNote } from "./break-note.ts";
import type { BriefingSection } from "./briefing.ts";
import { chainPhrase } from "./chain-phrase.ts";
import { findingWithQuotes } from "./contradiction-section.ts";
import { type Draft, sectionOf } from "./draft.ts";
import { firstToLast } from "./first-to-last.ts";
import { agenciesId, changeId } from "./part-id.ts";
import { type Phrase, say } from "./phrase.ts";
import type { BriefingPlan } from "./plan-briefing.ts";
import { verdictPhrase } from "./verdict-sentence.ts";
import { measuredName } from "./wording.ts";

/** How many sentences of each kind a briefing opens with; the others stand with their tables. */
const MOST = { contradictions: 3, changes: 6, agencies: 6 };

/** The opening of a briefing: what may be said, in sentences whose numbers lead to notes. What was asked is answered first. */
export function keyFindings(draft: Draft): BriefingSection {
  const { stop } = draft.wording.words;
  const found =
    draft.plan.narrowed?.indicators == null
      ? [...contradictions(draft), ...changes(draft), ...agencies(draft)]
      : [...answers(draft), ...contradictions(draft)];
  const sentences = [...found, coverage(draft)].map((said) => say`${said}${stop}`);
  return sectionOf(draft, "findings", [{ kind: "key-findings", sentences }]);
}

const contradictions = (draft: Draft): readonly Phrase[] =>
  draft.plan.findings
    .filter(({ severity }) => severity === "conflict")
    .slice(0, MOST.contradictions)
    .map((finding) => findingWithQuotes(draft, finding));

/** What changed in an agency from its first year with a number to its last, where it can be told. */
function changes({ plan, wording }: Draft): readonly Phrase[] {
  const told = plan.years.flatMap((years) =>
    years.comparisons.flatMap((comparison) => {
      const pair = firstToLast(comparison);
      const isTold = pair?.verdict.kind === "higher" || pair?.verdict.kind === "lower";
      return isTold ? [{ years, comparison, pair, rank: rankIn(plan, comparison) }] : [];
    }),
  );
  const first = told.sort((a, b) => a.rank - b.rank).slice(0, MOST.changes);
  return first.map(({ years, comparison, pair }) => {
    const { indicator, unit } = comparison;
    const change = verdictPhrase(comparison, pair, wording, changeId(plan, years, indicator));
    const name = { text: measuredName(indicator, unit, wording), part: changeId(plan, years, indicator) };
    const note = breakNote({ plan, wording }, comparison, pair);
    return say`${years.agency}${wording.words.colon}${name} ${change}${note}`;
  });
}

/** The place of an indicator among those that agencies are compared on; after all of them where it is none. */
function rankIn({ agencies }: BriefingPlan, { indicator }: Comparison): number {
  const at = agencies.findIndex((comparison) => comparison.indicator === indicator);
  return at < 0 ? agencies.length : at;
}

const agencies = ({ plan, wording }: Draft): readonly Phrase[] =>
  plan.agencies.slice(0, MOST.agencies).map((comparison) => {
    const { indicator, unit } = comparison;
    const name = { text: measuredName(indicator, unit, wording), part: agenciesId(indicator) };
    return say`${name}${wording.words.colon}${chainPhrase(comparison, wording)}`;
  });

/** How much of the table is silence. */
function coverage({ plan, wording: { words } }: Draft): Phrase {
  const { cells } = plan.coverage;
  if (cells.length === 0)
    return words.nothingStated({ text: words.count.reports(plan.reports.length), part: "sources" });
  const silent = cells.filter(({ state }) => state === "not-stated").length;
  const stated = cells.filter(({ state }) => state === "stated" || state === "zero-stated").length;
  const count = (number: number) => ({ text: words.count.cells(number), part: "coverage" });
  const all = count(cells.length);
  const said = stated === 0 ? words.coverageEmpty(all) : words.coverageFinding(count(stated), all);
  return silent === 0 ? said : say`${said}${words.silentCells(count(silent))}`;
}
