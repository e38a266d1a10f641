import { analysisOf, type Analysis, type Method } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Readings } from "../../observation/reading.ts";
import { groupBy } from "../../observation/find-groups.ts";
import { type AgencyReports, consecutive } from "./agency-reports.ts";
import type { IndicatorSilence, SilencesOptions } from "./silences.ts";
import { silencesOf } from "./silences.ts";
import { yearNotes } from "./year-notes.ts";

/**
 * The columns of dropped shares. Of the indicators `stated_before` in the report of `from_year`, how many the report of
 * `to_year` keeps, drops, or says that the body has no power of; `share` = dropped / stated_before, null of none.
 */
export const DROPPED_SHARE_SCHEMA = {
  agency: "string!",
  region: "string",
  level: "string",
  from_year: "number!",
  to_year: "number!",
  stated_before: "number!",
  kept: "number!",
  dropped: "number!",
  no_power: "number!",
  share: "number",
  new: "number!",
  returned: "number!",
  dropped_after_highest: "number!",
  dropped_after_lowest: "number!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type DroppedShareSchema = typeof DROPPED_SHARE_SCHEMA;

const METHOD: Method = {
  id: "dropped-share",
  formula:
    "share = indicators stated in the report before and not in this one / indicators stated in the report before",
  source: "silences, counted by agency and year",
  settings: {},
};

/**
 * How many of the indicators of its last report an agency no longer states, one row for each two consecutive years.
 *
 * @example
 * droppedShare(readings).arrange([["share", "desc"]]);
 */
export function droppedShare(readings: Readings, options: SilencesOptions = {}): Analysis<DroppedShareSchema> {
  const found = silencesOf(readings, options);
  const rows = found.flatMap(({ agency, steps }) =>
    consecutive(yearsOf(agency)).map(([from, to]) =>
      rowOf(
        agency,
        from,
        to,
        steps.filter(({ later }) => later.year === to),
      ),
    ),
  );
  const settings = { agency: options.agency ?? null, experimental: options.experimental ?? false };
  return analysisOf(DROPPED_SHARE_SCHEMA, rows, {
    method: { ...METHOD, settings },
    notes: yearNotes(found.map(({ agency }) => agency)),
  });
}

const yearsOf = ({ reports }: AgencyReports): readonly number[] => [...new Set(reports.map(({ year }) => year))];

function rowOf(
  { key }: AgencyReports,
  from: number,
  to: number,
  steps: readonly IndicatorSilence[],
): Row<DroppedShareSchema> {
  const by = groupBy(steps, ({ change }) => change);
  const count = (change: IndicatorSilence["change"]): number => by.get(change)?.length ?? 0;
  const dropped = by.get("dropped") ?? [];
  const before = count("kept") + dropped.length + count("no-power");
  return {
    agency: key.agency,
    region: key.region,
    level: key.level,
    from_year: from,
    to_year: to,
    stated_before: before,
    kept: count("kept"),
    dropped: dropped.length,
    no_power: count("no-power"),
    share: before === 0 ? null : dropped.length / before,
    new: count("new"),
    returned: count("returned"),
    dropped_after_highest: dropped.filter(({ after }) => after === "highest").length,
    dropped_after_lowest: dropped.filter(({ after }) => after === "lowest").length,
  };
}
