import type { ComparedReport, Comparison } from "@fazhi/core";
import { questionWords } from "../label-question.ts";
import { quotesOf } from "./agencies-section.ts";
import type { Block, BriefingSection, Cell, Exhibit, Table, TableRow } from "./briefing.ts";
import { type Draft, figuresOf, quoteAlone, sectionOf } from "./draft.ts";
import { breakNote } from "./break-note.ts";
import { changeId, yearsId } from "./part-id.ts";
import { say } from "./phrase.ts";
import type { AgencyYears } from "./plan-briefing.ts";
import { statementsPhrase } from "./value-words.ts";
import { shortChange, yearWords } from "./verdict-sentence.ts";
import { measuredName } from "./wording.ts";

/** Each agency through its years: charts, and a table with every indicator that its reports share. */
export function yearsSection(draft: Draft): BriefingSection | null {
  const { years, yearsLeftOut } = draft.plan;
  if (years.length === 0) return null;
  const left: readonly Block[] =
    yearsLeftOut > 0
      ? [{ kind: "paragraph", tone: "small", words: [draft.wording.words.notFollowed(yearsLeftOut)] }]
      : [];
  return sectionOf(draft, "changes", [...years.map((agency) => exhibit(draft, agency)), ...left]);
}

function exhibit(draft: Draft, years: AgencyYears): Exhibit {
  const id = yearsId(draft.plan, years);
  const own = [...draft.charts.keys()].filter((part) => part.startsWith(`${id}-`));
  const figures = own.flatMap((part) => figuresOf(draft, part));
  return { kind: "exhibit", id, heading: years.agency, blocks: [table(draft, years), { kind: "figures", figures }] };
}

function table(draft: Draft, years: AgencyYears): Table {
  const { wording, plan } = draft;
  const { column, caption } = wording.words;
  const heads = years.reports.map(({ report, year }) => [{ text: yearWords(year, wording), source: report }]);
  return {
    kind: "table",
    look: "changes",
    caption:
      plan.narrowed?.indicators == null
        ? caption.changes(years.agency)
        : questionWords(wording.language).changesCaption(years.agency),
    head: [[column.indicator], ...heads, [column.change]],
    rows: years.comparisons.map((comparison) =>
      tableRow(draft, comparison, changeId(plan, years, comparison.indicator)),
    ),
  };
}

function tableRow(draft: Draft, comparison: Comparison, id: string): TableRow {
  const { indicator, unit, rows, verdicts } = comparison;
  const { wording } = draft;
  const next = rows
    .slice(1)
    .flatMap((row, at) => verdicts.filter(({ a, b }) => a === rows[at]?.report && b === row.report));
  const name: Cell = { lines: [{ kind: "words", tone: "plain", words: [measuredName(indicator, unit, wording)] }] };
  const said: Cell = {
    lines: next.map((pair) => ({
      kind: "words",
      tone: "change",
      words: say`${shortChange(comparison, pair, wording, id)}${breakNote(draft, comparison, pair)}`,
    })),
  };
  return { id, indicator, cells: [name, ...rows.map((row) => cell(draft, row)), said] };
}

function cell(draft: Draft, row: ComparedReport): Cell {
  const { wording } = draft;
  if (row.statements.length === 0 && row.setAside.length === 0) {
    return { lines: [{ kind: "words", tone: "silent", words: [wording.labels.state[row.state]] }] };
  }
  const value = statementsPhrase(row.statements, wording);
  return { lines: [{ kind: "words", tone: "value", words: value }, ...quotesOf(draft, row, quoteAlone)] };
}
