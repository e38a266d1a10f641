import type { Comparison, PairVerdict } from "@fazhi/core";
import { partOf, keyOf, quotedSentence, readingOf, type BriefingPage } from "./briefing-page.ts";
import { chainPhrase } from "./chain-phrase.ts";
import { findingWithQuotes } from "./contradiction-section.ts";
import { markup, type Markup } from "../page/markup.ts";
import { agenciesId, changeId } from "./part-id.ts";
import { type Citation, type Phrase, say } from "./phrase.ts";
import type { BriefingPlan } from "./plan-briefing.ts";
import { reportLink, verdictPhrase } from "./verdict-sentence.ts";
import { measuredName } from "./wording.ts";

/** How many sentences of each kind the page opens with; the others stand with their tables. */
const MOST = { contradictions: 3, changes: 6, agencies: 6 };

/** The page's opening: what may be said, in sentences whose numbers lead to notes. */
export function keyFindings(page: BriefingPage): Markup {
  const { wording, links } = page;
  const { words } = wording;
  const sentences = [...contradictions(page), ...changes(page), ...agencies(page), coverage(page)];
  const items = sentences.map((said) => markup`<li>${links.notedPhrase(said, words.citation)}${words.stop}</li>\n`);
  return partOf(page, "findings", markup`<ol class="key">\n${items}</ol>\n${notes(page)}`);
}

const contradictions = (page: BriefingPage): readonly Phrase[] =>
  page.plan.findings
    .filter(({ severity }) => severity === "conflict")
    .slice(0, MOST.contradictions)
    .map((finding) => findingWithQuotes(page, finding));

/** What changed in an agency from its first year with a number to its last, where it can be told. */
function changes({ plan, wording }: BriefingPage): readonly Phrase[] {
  const told = plan.years.flatMap((years) =>
    years.comparisons.flatMap((comparison) => {
      const pair = firstToLast(comparison);
      return pair === undefined ? [] : [{ years, comparison, pair, rank: rankIn(plan, comparison) }];
    }),
  );
  const first = told.sort((a, b) => a.rank - b.rank).slice(0, MOST.changes);
  return first.map(({ years, comparison, pair }) => {
    const { indicator, unit } = comparison;
    const change = verdictPhrase(comparison, pair, wording, changeId(plan, years, indicator));
    const name = { text: measuredName(indicator, unit, wording), part: changeId(plan, years, indicator) };
    return say`${years.agency}${wording.words.colon}${name} ${change}`;
  });
}

/** The verdict on the first and the last row with a value, if it says that one is higher. */
function firstToLast({ rows, verdicts }: Comparison): PairVerdict | undefined {
  const valued = rows.filter(({ interval }) => interval !== null);
  const [first, last] = [valued[0]?.report, valued.at(-1)?.report];
  const pair = verdicts.find(({ a, b }) => a === first && b === last);
  return pair?.verdict.kind === "higher" || pair?.verdict.kind === "lower" ? pair : undefined;
}

/** The place of an indicator among those that agencies are compared on; after all of them where it is none. */
function rankIn({ agencies }: BriefingPlan, { indicator }: Comparison): number {
  const at = agencies.findIndex((comparison) => comparison.indicator === indicator);
  return at < 0 ? agencies.length : at;
}

const agencies = ({ plan, wording }: BriefingPage): readonly Phrase[] =>
  plan.agencies.slice(0, MOST.agencies).map((comparison) => {
    const { indicator, unit } = comparison;
    const name = { text: measuredName(indicator, unit, wording), part: agenciesId(indicator) };
    return say`${name}${wording.words.colon}${chainPhrase(comparison, wording)}`;
  });

/** How much of the table is silence. */
function coverage({ plan, wording: { words } }: BriefingPage): Phrase {
  const { cells } = plan.coverage;
  const silent = cells.filter(({ state }) => state === "not-stated").length;
  const stated = cells.filter(({ state }) => state === "stated" || state === "zero-stated").length;
  const count = (number: number) => ({ text: words.count.cells(number), part: "coverage" });
  const said = words.coverageFinding(count(stated), count(cells.length));
  return silent === 0 ? said : say`${said}${words.silentCells(count(silent))}`;
}

/** Each note is the sentence with its quote, so that the page can be checked on paper too. */
function notes(page: BriefingPage): Markup | null {
  const cited = page.links.notes();
  if (cited.length === 0) return null;
  const items = cited.map((citation, at) => markup`<li id="note-${at + 1}">${noteOf(page, citation)}</li>\n`);
  return markup`<h3>${page.wording.words.notes}</h3>\n<ol class="notes">\n${items}</ol>`;
}

function noteOf(page: BriefingPage, { report, start, end }: Citation): Markup {
  const [key, reading] = [keyOf(page, report), readingOf(page, report)];
  const quote = reading?.report.text.content.slice(start, end) ?? "";
  const source = key !== undefined && page.links.anchor(reportLink(key, page.wording));
  return markup`${quotedSentence(page, report, { quote, start, end })} <span class="from">${source}</span>`;
}
