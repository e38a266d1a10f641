import { codebookOf } from "../codebook/codebook-of.ts";
import type { Codebook } from "../codebook/codebook.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { hull, type Interval } from "../kit/interval.ts";
import { findMeasure } from "../observation/find-measure.ts";
import { meantBy, type Observation, type Role } from "../observation/observation.ts";
import type { Reading } from "../observation/reading.ts";
import { naturalScopeOf, type Scope, scopeOf } from "../observation/scope-of.ts";
import type { Lexicon } from "../quantity/lexicon.ts";
import type { Candidate } from "./candidate.ts";
import { intervalIn } from "./common-unit.ts";
import type { ComparedReport } from "./comparison.ts";
import { coverageStateOf, type Judged } from "./coverage-state.ts";
import { obsStatusOf } from "./obs-status.ts";
import { reportKeyOf } from "./report-key.ts";
import { screen, type Screened } from "./set-aside.ts";
import { statementsOf } from "./statements-of.ts";

/** A report before it has a unit in common with others: its state, and what of it may be compared. */
export interface Draft extends Screened, Judged {
  readonly candidate: Candidate;
  readonly codebook: Codebook;
  readonly indicator: AnyIndicatorId;
  /** By which rule the report counts, as its catalog says; null where it does not. */
  readonly countingRule: string | null;
  /** Of whom the compared values are; null of a report that was not read. */
  readonly scope: Scope | null;
}

/** A row of a comparison with each value that it states, in the comparison's unit. */
export interface MeasuredReport {
  readonly row: ComparedReport;
  readonly values: readonly Interval[];
  readonly scope: Scope | null;
}

/** What is asked of each report. */
export interface Question {
  readonly codebook: Codebook;
  readonly indicator: AnyIndicatorId;
  /** Null asks for the indicator's values. */
  readonly role: Role | null;
  /** Null asks for the natural scope of the indicator: the body's own numbers, or the region's where it tells a state of the region. */
  readonly scope: Scope | null;
}

/** What reports are measured by: a unit, and the rule by which they count. */
export interface Yardstick {
  readonly unit: string;
  readonly countingRule: string | null;
}

/** What a report says of an indicator, read alone. */
export function draftOf(candidate: Candidate, { codebook, indicator, role, scope: asked }: Question): Draft {
  const { key, reading } = candidate;
  const countingRule = reading?.catalog?.counting?.[indicator] ?? null;
  const scope = reading === null ? null : (asked ?? naturalScopeOf(reading, indicator));
  const about = { candidate, codebook, indicator, countingRule, scope };
  if (reading === null) return { ...about, state: candidate.absent, kept: [], setAside: [], evidence: [] };
  const statements = statementsOf(reading, indicator);
  const isOfScope = (statement: Observation): boolean => scopeOf(reading, statement).scope === scope;
  const { kept, setAside } = screen(statements, { codebook, indicator, year: key.year, role, isOfScope });
  const aside = (reading.setAside ?? []).filter((statement) => meantBy(statement) === indicator);
  return {
    ...about,
    kept,
    setAside: [...setAside, ...aside.map((observation): SetAside => ({ observation, because: "set-aside" }))],
    ...coverageStateOf(reading, indicator, [...statements, ...aside], kept),
  };
}

/** A report has a value to compare unless what it states contradicts itself or lies beyond its powers. */
export const comparable = ({ state, kept }: Draft): readonly Observation[] =>
  state === "conflict" || state === "no-power" ? [] : kept;

/** The row of a report, its values in the comparison's unit. Statements in another measure, or counted by another rule, are set aside. */
export function measure(draft: Draft, { unit, countingRule }: Yardstick): MeasuredReport {
  const { candidate, codebook, indicator, state, kept, setAside, evidence } = draft;
  const { lexicon } = codebook;
  const because = draft.countingRule === countingRule ? "unit" : "counting-rule";
  const unlike = comparable(draft).filter(
    (statement) => because === "counting-rule" || intervalIn(unit, statement, lexicon) === null,
  );
  const statements = kept.filter((statement) => !unlike.includes(statement));
  const values = comparable(draft).flatMap((statement) =>
    unlike.includes(statement) ? [] : (intervalIn(unit, statement, lexicon) ?? []),
  );
  const row: ComparedReport = {
    ...candidate.key,
    state,
    obsStatus: obsStatusOf(state, indicator, codebook),
    statements,
    setAside: [...setAside, ...unlike.map((observation): SetAside => ({ observation, because }))].sort(inReadingOrder),
    interval: values.length > 0 ? hull(values) : null,
    unit: unitOfRow(statements, unit, values.length > 0, lexicon),
    ...(evidence.length > 0 ? { evidence } : {}),
  };
  return { row, values, scope: draft.scope };
}

/** What one report states of an indicator, in a unit that is given and by whatever rule it counts itself. */
export function measureAlone(
  reading: Reading,
  {
    indicator,
    unit,
    scope = null,
  }: { readonly indicator: AnyIndicatorId; readonly unit: string; readonly scope?: Scope | null },
): ComparedReport {
  const question = { codebook: codebookOf(reading), indicator, role: null, scope };
  const draft = draftOf({ key: reportKeyOf(reading), reading }, question);
  return measure(draft, { unit, countingRule: draft.countingRule }).row;
}

type SetAside = ComparedReport["setAside"][number];

const inReadingOrder = (a: SetAside, b: SetAside): number => a.observation.start - b.observation.start;

/** The report's own measure word where it counts in the same size as the comparison's, else the comparison's. */
function unitOfRow(statements: readonly Observation[], unit: string, compared: boolean, lexicon: Lexicon): string {
  const own = statements[0]?.unit;
  if (own === undefined || !compared) return own ?? "";
  const [a, b] = [findMeasure(own, lexicon), findMeasure(unit, lexicon)];
  return a.kind === b.kind && a.power === b.power ? own : unit;
}
