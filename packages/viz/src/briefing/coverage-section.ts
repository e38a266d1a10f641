import type { AnyIndicatorId, CoverageCell, CoverageState } from "@fazhi/core";
import type { Block, BriefingSection, Cell, Table, TableRow } from "./briefing.ts";
import { COVERAGE_SIGN } from "./coverage-sign.ts";
import { type Draft, figuresOf, sectionOf } from "./draft.ts";
import { say } from "./phrase.ts";
import { statementsPhrase } from "./value-words.ts";
import { reportLink } from "./verdict-sentence.ts";
import { measuredName } from "./wording.ts";

/** What each report says of each indicator, and what it does not: a chart, a legend, and the table itself. */
export function coverageSection(draft: Draft): BriefingSection {
  if (draft.plan.coverage.indicators.length === 0) return sectionOf(draft, "coverage", [nothing(draft)]);
  return sectionOf(draft, "coverage", [
    ...figuresOf(draft, "coverage"),
    legend(draft),
    matrix(draft),
    ...leftOut(draft),
  ]);
}

function nothing({ plan, wording: { words } }: Draft): Block {
  const reports = { text: words.count.reports(plan.reports.length), part: "sources" };
  return { kind: "paragraph", tone: "plain", words: say`${words.nothingStated(reports)}${words.stop}` };
}

/** Indicators of the codebook that no report states are not in the table, unless the table is of chosen ones. */
function leftOut({ plan, wording }: Draft): readonly Block[] {
  const left = wording.codebook.ofStanding("established").length - plan.coverage.indicators.length;
  if (left <= 0 || plan.narrowed?.indicators != null) return [];
  return [{ kind: "paragraph", tone: "small", words: [wording.words.notShown(left)] }];
}

function legend({ plan, wording: { words } }: Draft): Block {
  const states = (Object.keys(COVERAGE_SIGN) as CoverageState[]).filter((state) =>
    plan.coverage.cells.some((cell) => cell.state === state),
  );
  return { kind: "legend", name: words.legend, states };
}

function matrix(draft: Draft): Table {
  const { wording, plan } = draft;
  const { column, caption } = wording.words;
  return {
    kind: "table",
    look: "matrix",
    caption: caption.coverage,
    head: [[column.indicator], ...plan.coverage.reports.map((key) => [reportLink(key, wording)])],
    rows: plan.coverage.indicators.map((indicator) => matrixRow(draft, indicator)),
  };
}

function matrixRow({ plan, wording }: Draft, indicator: AnyIndicatorId): TableRow {
  const name = measuredName(indicator, wording.codebook.indicatorOf(indicator).unit, wording);
  const cells = plan.coverage.cells.filter((cell) => cell.indicator === indicator);
  return {
    id: null,
    indicator,
    cells: [{ lines: [{ kind: "words", tone: "plain", words: [name] }] }, ...cells.map((cell) => matrixCell(cell))],
  };

  /** The numbers of a cell lead to their sentences; a cell without one says why. */
  function matrixCell({ state, statements }: CoverageCell): Cell {
    const facts = statements.filter(({ status }) => status === "reported");
    if (facts.length === 0)
      return { state, lines: [{ kind: "words", tone: "silent", words: [wording.labels.state[state]] }] };
    return { state, lines: [{ kind: "words", tone: "value", words: statementsPhrase(facts, wording) }] };
  }
}
