import type { ComparedReport, Comparison } from "@fazhi/core";
import type { Block, BriefingSection, Exhibit, Line, Table, TableRow } from "./briefing.ts";
import { chainPhrase } from "./chain-phrase.ts";
import { type Draft, figuresOf, quotedSentence, sectionOf, type ShowQuote } from "./draft.ts";
import { agenciesId } from "./part-id.ts";
import { capitalized, say } from "./phrase.ts";
import { statementsPhrase } from "./value-words.ts";
import { reportLink, verdictPhrase, whyNone } from "./verdict-sentence.ts";
import { indicatorName, measuredName } from "./wording.ts";

/** Above so many reports with a value, the pairs are too many to be read one by one. */
const MOST_IN_PAIRS = 8;

/** Each indicator across agencies: a sentence, a chart, a table of every report's words, and the verdict on each pair. */
export function agenciesSection(draft: Draft): BriefingSection | null {
  const { agencies } = draft.plan;
  if (agencies.length === 0) return null;
  return sectionOf(
    draft,
    "agencies",
    agencies.map((comparison) => exhibit(draft, comparison)),
  );
}

function exhibit(draft: Draft, comparison: Comparison): Exhibit {
  const { wording } = draft;
  const { indicator, unit } = comparison;
  const id = agenciesId(indicator);
  return {
    kind: "exhibit",
    id,
    heading: measuredName(indicator, unit, wording),
    blocks: [
      {
        kind: "paragraph",
        tone: "said",
        words: say`${capitalized(chainPhrase(comparison, wording))}${wording.words.stop}`,
      },
      ...figuresOf(draft, id),
      statementsTable(draft, comparison),
      ...pairs(draft, comparison),
    ],
  };
}

/** What each report says of one indicator. */
export function statementsTable(draft: Draft, { indicator, rows }: Comparison): Table {
  const { words } = draft.wording;
  return {
    kind: "table",
    look: "statements",
    caption: words.caption.agencies(indicatorName(indicator, draft.wording)),
    head: [[words.column.report], [words.column.number], [words.column.words]],
    rows: rows.map((row) => tableRow(draft, row)),
  };
}

function tableRow(draft: Draft, row: ComparedReport): TableRow {
  const { wording } = draft;
  const value: Line =
    row.statements.length > 0
      ? { kind: "words", tone: "value", words: statementsPhrase(row.statements, wording) }
      : { kind: "words", tone: "silent", words: [whyNone(row, wording)] };
  const name: Line = { kind: "words", tone: "plain", words: [reportLink(row, wording)] };
  return {
    id: null,
    indicator: null,
    cells: [{ lines: [name] }, { lines: [value] }, { lines: quotesOf(draft, row, quotedSentence) }],
  };
}

/** Everything that the report says of the indicator, compared or set aside, in its own words. */
export function quotesOf(draft: Draft, row: ComparedReport, show: ShowQuote): readonly Line[] {
  const { report, statements, setAside, evidence = [] } = row;
  const { words, labels } = draft.wording;
  return [
    ...[...distinct(statements), ...evidence].map((quote) => show(draft, report, quote)),
    ...setAside.map(({ observation, because }) =>
      show(draft, report, observation, words.setAside(labels.refusal[because])),
    ),
  ];
}

/** One line a place: several numbers of one quote are quoted once. */
const distinct = (statements: ComparedReport["statements"]): ComparedReport["statements"] =>
  statements.filter((it, at) => statements.findIndex(({ start, end }) => start === it.start && end === it.end) === at);

function pairs({ wording }: Draft, comparison: Comparison): readonly Block[] {
  const valued = new Set(comparison.rows.filter(({ interval }) => interval !== null).map(({ report }) => report));
  const between = comparison.verdicts.filter(({ a, b }) => valued.has(a) && valued.has(b));
  if (between.length === 0 || valued.size > MOST_IN_PAIRS) return [];
  const part = agenciesId(comparison.indicator);
  const items = between.map((pair) => say`${verdictPhrase(comparison, pair, wording, part)}${wording.words.stop}`);
  const name = wording.words.verdicts;
  return [{ kind: "folded", look: "pairs", name, blocks: [{ kind: "list", isOrdered: false, items }] }];
}
