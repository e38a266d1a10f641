import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { frameOf } from "../../frame/frame-of.ts";
import type { Frame } from "../../frame/frame.ts";
import type { Row } from "../../frame/schema.ts";
import { meantBy, type Observation } from "../../observation/observation.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import type { CoverageCell } from "../comparison.ts";
import { coverageOf } from "../coverage-of.ts";
import { measurementOf } from "../measurement/measurements-of.ts";
import { agencyIdentityOf, reportKeyOf } from "../report-key.ts";
import { vintageOf } from "./vintage-of.ts";

/** Which values a panel's frame holds. */
export interface PanelFrameOptions {
  /** Left out: every established indicator that any of the reports states. */
  readonly indicators?: readonly AnyIndicatorId[];
  /** Rows for reports that give no number, with the reason; true where left out. */
  readonly absent?: boolean;
}

/** The columns of a panel: what identifies a value, what decides its comparability, the value, and its words. */
export const PANEL_SCHEMA = {
  report: "string!",
  agency: "string!",
  agency_id: "string!",
  region: "string",
  level: "string",
  year: "number",
  vintage: "string",
  indicator: "string!",
  scope: "string",
  period: "string",
  period_kind: "string",
  role: "string",
  status: "string",
  counting_rule: "string",
  unit: "string",
  unit_class: "string",
  value: "number",
  low: "number",
  high: "number",
  hedge: "string",
  state: "string!",
  obs_status: "string!",
  quote: "string",
  start: "number",
  end: "number",
} as const;

export type PanelSchema = typeof PANEL_SCHEMA;

/**
 * The long frame of a panel: one row for every statement of an indicator, and one for every report that makes none, whose `state`
 * says why; `set-aside` where a step of the panel left none of its statements. Nothing is chosen here: plans, parts and values of other years are rows too, told apart by their columns.
 */
export function panelFrame(readings: Readings, { indicators, absent = true }: PanelFrameOptions): Frame<PanelSchema> {
  const { cells } = coverageOf(readings, indicators === undefined ? {} : { indicators });
  const byId = new Map(
    readings.readings.map((reading) => [reading.report.id, [reading, keyCellsOf(reading)] as const]),
  );
  return frameOf(
    PANEL_SCHEMA,
    cells.flatMap((cell) => {
      const [reading, key] = byId.get(cell.report) as readonly [Reading, KeyCells];
      if (cell.statements.length > 0) return cell.statements.map((one) => statedRow(reading, key, cell, one));
      if (!absent) return [];
      return [isSetAside(reading, cell) ? { ...absentRow(key, cell), ...SET_ASIDE } : absentRow(key, cell)];
    }),
  );
}

/** The report states it, and a step set every statement aside: no silence (SDMX Q, missing, suppressed). */
const SET_ASIDE = { state: "set-aside", obs_status: "Q" } as const;

const isSetAside = ({ setAside = [] }: Reading, { indicator }: CoverageCell): boolean =>
  setAside.some((statement) => meantBy(statement) === indicator);

/** What all rows of a report have in common. */
const keyCellsOf = (reading: Reading) => ({
  ...reportKeyOf(reading),
  agency_id: agencyIdentityOf(reading),
  vintage: vintageOf(reading),
});

type KeyCells = ReturnType<typeof keyCellsOf>;

function statedRow(reading: Reading, key: KeyCells, cell: CoverageCell, statement: Observation): Row<PanelSchema> {
  const { scope, period, periodKind, role, status, countingRule, unit, unitClass, interval } = measurementOf(
    reading,
    statement,
    cell.indicator,
  );
  const { value, hedge, quote, start, end } = statement;
  return {
    ...key,
    indicator: cell.indicator,
    state: cell.state,
    obs_status: cell.obsStatus,
    scope,
    period,
    period_kind: periodKind,
    role,
    status,
    counting_rule: countingRule,
    unit,
    unit_class: unitClass,
    value,
    low: interval.low,
    high: interval.high,
    hedge,
    quote,
    start,
    end,
  };
}

const absentRow = (key: KeyCells, { indicator, state, obsStatus }: CoverageCell): Row<PanelSchema> => ({
  ...key,
  indicator,
  scope: null,
  period: null,
  period_kind: null,
  role: null,
  status: null,
  counting_rule: null,
  unit: null,
  unit_class: null,
  value: null,
  low: null,
  high: null,
  hedge: null,
  state,
  obs_status: obsStatus,
  quote: null,
  start: null,
  end: null,
});
