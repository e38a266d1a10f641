import { codebookOf } from "../../codebook/codebook-of.ts";
import type { Note } from "../../frame/analysis.ts";
import { groupBy } from "../../observation/find-groups.ts";
import type { ComparedReport, Comparison, CoverageState } from "../comparison.ts";
import { noteOf } from "./note-of.ts";

/** What a reader of any figure of one indicator has to know: who has no value and why, and what the values are. */
export function valueNotes(comparison: Comparison): readonly Note[] {
  const valued = comparison.rows.filter(({ interval }) => interval !== null);
  return [
    ...experimentalNote(comparison),
    ...rateNote(comparison),
    ...missingNotes(comparison.rows),
    ...noteOf(
      "values/hedged",
      "note",
      idsOf(valued.filter(({ interval }) => interval?.low === null || interval?.low !== interval?.high)),
      "the wording of these reports allows several values; figures are given from the lowest to the highest that they can be",
    ),
    ...noteOf(
      "values/several",
      "note",
      idsOf(valued.filter(({ statements }) => new Set(statements.map(({ low, high }) => `${low} ${high}`)).size > 1)),
      "these reports state several values of the indicator; the interval holds them all",
    ),
  ];
}

const idsOf = (rows: readonly ComparedReport[]): readonly string[] => rows.map(({ report }) => report).sort();

function experimentalNote(comparison: Comparison): readonly Note[] {
  if (!codebookOf(comparison).isExperimental(comparison.indicator)) return [];
  const message = `${comparison.indicator} is experimental: how reliably it is read from reports is not measured`;
  return [{ code: "indicator/experimental", severity: "warning", message, reports: [] }];
}

function rateNote(comparison: Comparison): readonly Note[] {
  if (codebookOf(comparison).indicatorOf(comparison.indicator).kind !== "rate") return [];
  const message = "each rate counts the same, whatever it is a share of; reports need not name the same denominator";
  return [{ code: "indicator/rate", severity: "note", message, reports: [] }];
}

/**
 * Reports without a value, a note a state, with why what they do say is not compared: another unit, scope or counting rule, a plan.
 * Silence, and a report that nobody found, are different facts.
 */
function missingNotes(rows: readonly ComparedReport[]): readonly Note[] {
  const missing = groupBy(
    rows.filter(({ interval }) => interval === null),
    ({ state }) => state,
  );
  return [...missing]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([state, of]) => {
      const reasons = [...new Set(of.flatMap(({ setAside }) => setAside.map(({ because }) => because)))].sort();
      const why = reasons.length === 0 ? state : `${state} (set aside: ${reasons.join(", ")})`;
      const message = `${of.length} of ${rows.length} reports have no value: ${why}`;
      return noteOf(`coverage/${state}`, WORTH_A_LOOK.has(state) ? "warning" : "note", idsOf(of), message);
    });
}

/** States in which a report says something that did not become a value. */
const WORTH_A_LOOK: ReadonlySet<string> = new Set<CoverageState>(["conflict", "unreadable", "stated", "zero-stated"]);
