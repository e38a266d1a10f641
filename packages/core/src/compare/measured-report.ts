import type { IndicatorId } from "../generated/codebook.ts";
import { hull, type Interval } from "../kit/interval.ts";
import { findMeasure } from "../observation/find-measure.ts";
import type { Observation, Role } from "../observation/observation.ts";
import type { Candidate } from "./candidate.ts";
import { intervalIn } from "./common-unit.ts";
import type { ComparedReport } from "./comparison.ts";
import { coverageStateOf, type Judged } from "./coverage-state.ts";
import { obsStatusOf } from "./obs-status.ts";
import { screen, type Screened } from "./set-aside.ts";
import { statementsOf } from "./statements-of.ts";

/** A report before it has a unit in common with others: its state, and what of it may be compared. */
export interface Draft extends Screened, Judged {
  readonly candidate: Candidate;
}

/** A row of a comparison with each value that it states, in the comparison's unit. */
export interface MeasuredReport {
  readonly row: ComparedReport;
  readonly values: readonly Interval[];
}

/** What a report says of an indicator, read alone. */
export function draftOf(candidate: Candidate, indicator: IndicatorId, role: Role | null): Draft {
  const { key, reading } = candidate;
  if (reading === null) return { candidate, state: candidate.absent, kept: [], setAside: [], evidence: [] };
  const statements = statementsOf(reading, indicator);
  const screened = screen(statements, { indicator, year: key.year, role });
  return { candidate, ...screened, ...coverageStateOf(reading, indicator, statements, screened.kept) };
}

/** A report has a value to compare unless what it states contradicts itself or lies beyond its powers. */
export const comparable = ({ state, kept }: Draft): readonly Observation[] =>
  state === "conflict" || state === "no-power" ? [] : kept;

/** The row of a report, its values in the comparison's unit. Statements in another measure are set aside. */
export function measure(draft: Draft, indicator: IndicatorId, unit: string): MeasuredReport {
  const { candidate, state, kept, setAside, evidence } = draft;
  const unlike = comparable(draft).filter((statement) => intervalIn(unit, statement) === null);
  const statements = kept.filter((statement) => !unlike.includes(statement));
  const values = comparable(draft).flatMap((statement) => intervalIn(unit, statement) ?? []);
  const row: ComparedReport = {
    ...candidate.key,
    state,
    obsStatus: obsStatusOf(state, indicator),
    statements,
    setAside: [...setAside, ...unlike.map((observation) => ({ observation, because: "unit" as const }))].sort(
      inReadingOrder,
    ),
    interval: values.length > 0 ? hull(values) : null,
    unit: unitOfRow(statements, unit, values.length > 0),
    ...(evidence.length > 0 ? { evidence } : {}),
  };
  return { row, values };
}

type SetAside = ComparedReport["setAside"][number];

const inReadingOrder = (a: SetAside, b: SetAside): number => a.observation.start - b.observation.start;

/** The report's own measure word where it counts in the same size as the comparison's, else the comparison's. */
function unitOfRow(statements: readonly Observation[], unit: string, compared: boolean): string {
  const own = statements[0]?.unit;
  if (own === undefined || !compared) return own ?? "";
  const [a, b] = [findMeasure(own), findMeasure(unit)];
  return a.kind === b.kind && a.power === b.power ? own : unit;
}
