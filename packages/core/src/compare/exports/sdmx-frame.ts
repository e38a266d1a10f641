import type { Codebook } from "../../codebook/codebook.ts";
import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Frame } from "../../frame/frame.ts";
import { frameOf } from "../../frame/frame-of.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import { type Observation } from "../../observation/observation.ts";
import type { Readings } from "../../observation/reading.ts";
import type { Candidate } from "../candidate.ts";
import type { CoverageState } from "../comparison.ts";
import { draftOf } from "../measured-report.ts";
import { obsStatusOf } from "../obs-status.ts";
import { isReviewed } from "../../observation/corrections/is-reviewed.ts";
import { scopeOf } from "../../observation/scope-of.ts";
import { oneCodebook } from "../one-codebook.ts";
import { statementsOf } from "../statements-of.ts";
import { type ExportScope, indicatorsInScope, reportsInScope } from "./export-scope.ts";
import { badStructure } from "./faults.ts";
import { regionCodeOf } from "./region-code.ts";
import { sdmxPeriod } from "./sdmx-period.ts";
import { sdmxUnit } from "./sdmx-unit.ts";

/**
 * The columns of an SDMX-CSV 2.0 message: the structure, the dimensions (to TIME_PERIOD), the measure, the attributes.
 *
 * SCOPE          of whom the value is: agency, system or region
 * STATEMENT      the number of the statement in its report, as in the table of observations; 0 where there is none
 * OBS_VALUE      the value as stated; null with a status that says why
 * OBS_STATUS     CL_OBS_STATUS 2.2
 * UNIT_MULT      the value times ten to this power is in UNIT_MEASURE
 * LOWER_BOUND    and UPPER_BOUND: what the wording allows, in the unit of OBS_VALUE; null where it sets no bound
 * STATE          what is known of the indicator in the report (coverage)
 * COMMENT_OBS    the report's own words
 */
export const SDMX_SCHEMA = {
  STRUCTURE: "string!",
  STRUCTURE_ID: "string!",
  ACTION: "string!",
  REF_AREA: "string!",
  AGENCY: "string!",
  REPORT: "string!",
  INDICATOR: "string!",
  ROLE: "string!",
  SCOPE: "string!",
  STATEMENT: "number!",
  TIME_PERIOD: "string",
  OBS_VALUE: "number",
  OBS_STATUS: "string!",
  UNIT_MEASURE: "string!",
  UNIT_MULT: "number!",
  LOWER_BOUND: "number",
  UPPER_BOUND: "number",
  HEDGE: "string",
  STATE: "string!",
  STATEMENT_STATUS: "string",
  UNIT_PRINTED: "string",
  PERIOD_PRINTED: "string",
  COMMENT_OBS: "string",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type SdmxSchema = typeof SDMX_SCHEMA;

/** What a message tells, and of which structure it is. */
export interface SdmxOptions extends ExportScope {
  /** The dataflow, AGENCY:ID(VERSION), under which it is to be loaded; `FAZHI:DF_REPORTS(1.0.0)` where left out. */
  readonly dataflow?: string;
  /**
   * Whether a person has checked what was read. Left out, a statement is A where the corrections confirm, change or add it, and V
   * (unvalidated) else; true says that every one was checked.
   */
  readonly validated?: boolean;
}

const DATAFLOW = "FAZHI:DF_REPORTS(1.0.0)";
const DATAFLOW_FORM = /^[A-Za-z][\w.-]*:[\w@$-]+(?:\(\d+(?:\.\d+)*\))?$/;
/** SDMX codes for what does not apply and for what is not known. */
const NOT_APPLICABLE = "_Z";
const UNKNOWN = "_U";

interface Cell {
  readonly candidate: Candidate;
  readonly indicator: AnyIndicatorId;
  readonly codebook: Codebook;
  readonly dataflow: string;
  readonly validated: boolean | undefined;
}

/**
 * Reports as the rows of an SDMX-CSV message: one for each statement of an indicator, and one for each indicator that a
 * report gives no value of, which says by OBS_STATUS and STATE why not. A dataflow of another form is a Fault.
 *
 * A statement that a person checked is A, another V; it is G where its indicator is experimental, U where the report contradicts itself, F where it is a plan. A
 * body without the power has a row M and no value, whatever it prints. A dot in an indicator's id is written `-`: SDMX parts
 * the dimensions of a key by dots.
 */
export function sdmxFrame(readings: Readings, options: SdmxOptions = {}): Frame<SdmxSchema> {
  const { dataflow = DATAFLOW, validated } = options;
  if (!DATAFLOW_FORM.test(dataflow)) throw badStructure(dataflow);
  const codebook = oneCodebook(readings);
  const indicators = indicatorsInScope(readings, options);
  const rows = reportsInScope(readings, options).flatMap((candidate) =>
    indicators.flatMap((indicator) => rowsOf({ candidate, indicator, codebook, dataflow, validated })),
  );
  return frameOf(SDMX_SCHEMA, rows);
}

/** Missing, suppressed: the report states it, and a step of the panel set every statement of it aside. */
const SET_ASIDE = "Q";

/** States in which the statements stand for themselves. */
const STANDS: readonly CoverageState[] = ["stated", "zero-stated", "conflict"];

function rowsOf(cell: Cell): readonly Row<SdmxSchema>[] {
  const { candidate, indicator, codebook } = cell;
  const { state, evidence } = draftOf(candidate, { codebook, indicator, role: null, scope: null });
  const statements = candidate.reading === null ? [] : statementsOf(candidate.reading, indicator);
  const told = state === "no-power" ? [] : statements.map((statement) => statedRow(cell, statement, state));
  if (STANDS.includes(state) && told.length > 0) return told;
  const words = [...evidence, ...(state === "no-power" ? statements : [])].map(({ quote }) => quote);
  const absent = absentRow(cell, state, words);
  return STANDS.includes(state) ? [{ ...absent, OBS_STATUS: SET_ASIDE }] : [...told, absent];
}

function statedRow(cell: Cell, statement: Observation, state: CoverageState): Row<SdmxSchema> {
  const { reading } = cell.candidate;
  const { measure, multiplier } = sdmxUnit(statement.unit, cell.codebook.lexicon);
  const period = statement.period === "" ? String(cell.candidate.key.year ?? "") : statement.period;
  return {
    ...keyOf(cell),
    ROLE: statement.role,
    SCOPE: reading === null ? UNKNOWN : scopeOf(reading, statement).scope,
    STATEMENT: (reading?.observations.indexOf(statement) ?? -1) + 1,
    TIME_PERIOD: sdmxPeriod(period),
    OBS_VALUE: statement.value,
    OBS_STATUS: statusOf(cell, statement, state),
    UNIT_MEASURE: measure,
    UNIT_MULT: multiplier,
    LOWER_BOUND: statement.low,
    UPPER_BOUND: statement.high,
    HEDGE: statement.hedge,
    STATE: state,
    STATEMENT_STATUS: statement.status,
    UNIT_PRINTED: statement.unit,
    PERIOD_PRINTED: statement.period,
    COMMENT_OBS: statement.quote,
  };
}

function absentRow(cell: Cell, state: CoverageState, words: readonly string[]): Row<SdmxSchema> {
  const { codebook, indicator, candidate } = cell;
  return {
    ...keyOf(cell),
    ROLE: NOT_APPLICABLE,
    SCOPE: NOT_APPLICABLE,
    STATEMENT: 0,
    TIME_PERIOD: sdmxPeriod(String(candidate.key.year ?? "")),
    OBS_VALUE: null,
    OBS_STATUS: obsStatusOf(state, indicator, codebook),
    UNIT_MEASURE: codebook.indicatorOf(indicator).unit.split("/")[0] as string,
    UNIT_MULT: 0,
    LOWER_BOUND: null,
    UPPER_BOUND: null,
    HEDGE: null,
    STATE: state,
    STATEMENT_STATUS: null,
    UNIT_PRINTED: null,
    PERIOD_PRINTED: null,
    COMMENT_OBS: words.length === 0 ? null : words.join(" | "),
  };
}

const keyOf = ({ candidate, indicator, dataflow }: Cell) => ({
  STRUCTURE: "dataflow",
  STRUCTURE_ID: dataflow,
  ACTION: "I",
  REF_AREA: regionCodeOf(candidate) ?? UNKNOWN,
  AGENCY: candidate.key.agency,
  REPORT: candidate.key.report,
  INDICATOR: indicator.replaceAll(".", "-"),
});

function statusOf(cell: Cell, statement: Observation, state: CoverageState): string {
  const { candidate, indicator, codebook, validated = false } = cell;
  if (statement.status === "planned") return "F";
  const known = obsStatusOf(state === "conflict" ? state : "stated", indicator, codebook);
  const checked = validated || (candidate.reading !== null && isReviewed(candidate.reading, statement));
  return known === "A" && !checked ? "V" : known;
}
