import { codebookOf } from "../../codebook/codebook-of.ts";
import type { Note } from "../../frame/analysis.ts";
import { midpoint } from "../../statistics/bounded.ts";
import type { Comparison } from "../comparison.ts";
import type { ChosenComposite } from "./checked-composite.ts";
import type { CompositeCase } from "./composite-cases.ts";
import { noteOf } from "./note-of.ts";

/** What a reader of an index has to know: who is left out, whose weights were changed, what it is made of. */
export function compositeNotes(
  comparisons: readonly Comparison[],
  cases: readonly CompositeCase[],
  chosen: ChosenComposite,
): readonly Note[] {
  const { coverageFloor, indicators } = chosen;
  const ids = (holds: (one: CompositeCase) => boolean) => cases.filter(holds).map(({ key }) => key.report);
  const included = (one: CompositeCase): boolean => one.coverage >= coverageFloor;
  return [
    ...noteOf(
      "composite/left-out",
      "warning",
      ids((one) => !included(one)),
      `these reports give a smaller share of the ${indicators.length} indicators than ${coverageFloor} and have no score; nothing is filled in for them`,
    ),
    ...noteOf(
      "composite/reweighted",
      "warning",
      ids((one) => included(one) && one.present < indicators.length),
      "these reports lack some indicators; their score is of those that they have, whose weights were made to add up to 1",
    ),
    ...noteOf(
      "values/open",
      "note",
      ids(({ open }) => open),
      "a value of these reports is open on a side, cannot be drawn from, and is taken for none",
    ),
    ...constantNotes(comparisons, cases.filter(included), chosen),
    ...countNotes(comparisons),
  ];
}

/** An indicator of which all have the same value tells nobody apart. */
function constantNotes(
  comparisons: readonly Comparison[],
  included: readonly CompositeCase[],
  { normalisation }: ChosenComposite,
): readonly Note[] {
  return comparisons.flatMap(({ indicator }, at) => {
    const values = new Set(included.flatMap(({ values }) => (values[at] == null ? [] : midpoint(values[at]))));
    if (values.size > 1 || normalisation === "rank") return [];
    const message = `${indicator} has the same value wherever it is stated, or none: it is in no score`;
    return [{ code: "composite/constant", severity: "warning" as const, message, reports: [] }];
  });
}

function countNotes(comparisons: readonly Comparison[]): readonly Note[] {
  const counts = comparisons.flatMap((comparison) => {
    const { id, kind } = codebookOf(comparison).indicatorOf(comparison.indicator);
    return kind === "rate" ? [] : [id];
  });
  if (counts.length === 0) return [];
  const message = `${counts.join(", ")} grow with the size of a body: without a common base the index ranks size`;
  return [{ code: "composite/size", severity: "warning", message, reports: [] }];
}
