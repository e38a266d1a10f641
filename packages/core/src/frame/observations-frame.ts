import type { Observation } from "../observation/observation.ts";
import type { Readings } from "../observation/reading.ts";
import { frameFromColumns } from "./frame-of.ts";
import type { Frame } from "./frame.ts";
import type { Cell, ColumnType } from "./schema.ts";

/** What stands between the headings of a section path. */
const HEADING_SEPARATOR = " › ";

/** The fields of an observation as columns, in the order of the contract; those with "!" are never null. */
export const OBSERVATION_SCHEMA = {
  report: "string!",
  agency: "string",
  region: "string",
  level: "string",
  year: "number",
  indicator: "string",
  value: "number!",
  low: "number",
  high: "number",
  hedge: "string!",
  unit: "string!",
  status: "string!",
  role: "string!",
  period: "string!",
  topic: "string",
  section: "string!",
  what: "string!",
  quote: "string!",
  start: "number!",
  end: "number!",
  rule: "string!",
  experimental: "string",
} as const satisfies Readonly<Record<keyof Observation, ColumnType>>;

export type ObservationSchema = typeof OBSERVATION_SCHEMA;

type ObservationColumns = { readonly [K in keyof ObservationSchema]: readonly Cell<ObservationSchema[K]>[] };

/** The names of an observation's fields, in the order of the contract. */
export const OBSERVATION_FIELDS = Object.keys(OBSERVATION_SCHEMA) as readonly (keyof ObservationSchema)[];

/**
 * The long frame: one row for each observation, reports in the order given and statements in the order of the text.
 * Headings are joined outermost first, "a › b"; `start` and `end` are UTF-16 offsets into the report's text layer.
 */
export function observationsFrame(from: Readings | readonly Observation[]): Frame<ObservationSchema> {
  const observations = "readings" in from ? from.readings.flatMap((reading) => reading.observations) : from;
  const column = (name: string): readonly Cell[] => observations.map((observation) => cellOf(observation, name));
  return frameFromColumns(
    OBSERVATION_SCHEMA,
    Object.fromEntries(OBSERVATION_FIELDS.map((name) => [name, column(name)])) as ObservationColumns,
  );
}

function cellOf(observation: Observation, name: string): Cell {
  const value = observation[name as keyof Observation];
  return typeof value === "object" && value !== null ? value.join(HEADING_SEPARATOR) : value;
}
