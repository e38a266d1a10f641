import { type Analysis, analysisOf } from "../../frame/analysis.ts";
import { compareCodePoints } from "../../frame/code-point-order.ts";
import type { Cell, Row } from "../../frame/schema.ts";
import type { Severity } from "../../kit/finding.ts";
import { groupBy } from "../../observation/find-groups.ts";
import type { Readings } from "../../observation/reading.ts";
import { skippedNotes } from "./report-notes.ts";
import { corpusFindings, type ReportFindings } from "./corpus-findings.ts";
import { FINDINGS_SOURCE } from "./findings-frame.ts";
import { type Group, GROUP_SCHEMA, groupCellsOf, grouped, type GroupKey } from "./group-keys.ts";
import { keysOf } from "./keys-of.ts";

/** By what reports are put together. */
export interface ConsistencyTableOptions<B extends GroupKey = GroupKey> {
  /** One key or several: "level", ["region", "year"]. All reports together where left out. */
  readonly by?: B | readonly B[];
}

const FIGURES = {
  code: "string",
  severity: "string",
  findings: "number!",
  reports_with: "number!",
  share_with: "number",
  reports: "number!",
  reports_with_conflict: "number!",
  conflict_share: "number",
} as const;

/**
 * The columns of a table of findings: those that were grouped by, then a row for each code and severity. `findings` counts them,
 * `reports_with` the reports that have at least one, `share_with` is their share of the group's `reports`. The last two figures are
 * of the whole group: reports with at least one conflict. A group without any finding has one row, without a code.
 */
export type ConsistencySchema<B extends GroupKey = GroupKey> = Pick<typeof GROUP_SCHEMA, B> & typeof FIGURES;

/**
 * How often reports do not agree with themselves, by group and kind of finding. A report that states more numbers has more that
 * can disagree, so a high share is no sign of a bad report by itself.
 *
 * @example
 * consistencyTable(await readReports("seeds"), { by: "level" });
 */
export function consistencyTable<const B extends GroupKey = never>(
  readings: Readings,
  options: ConsistencyTableOptions<B> = {},
): Analysis<ConsistencySchema<B>> {
  const by: readonly GroupKey[] = options.by === undefined ? [] : keysOf<GroupKey>(options.by);
  const groups = grouped(corpusFindings(readings), by, groupCellsOf(readings));
  const keys = Object.fromEntries(by.map((key) => [key, GROUP_SCHEMA[key]]));
  const rows = groups.flatMap((group) => rowsOf(group, by));
  return analysisOf({ ...keys, ...FIGURES } as ConsistencySchema<B>, rows as Row<ConsistencySchema<B>>[], {
    method: {
      id: "consistency-table",
      formula:
        "share_with = reports with at least one such finding / reports; conflict_share = reports with a conflict / reports",
      source: FINDINGS_SOURCE,
      settings: { by: by.join(", "), reports: readings.readings.length },
    },
    notes: skippedNotes(readings),
  });
}

interface Found {
  readonly report: string;
  readonly code: string;
  readonly severity: Severity;
}

function rowsOf(
  { cells, rows }: Group<ReportFindings>,
  by: readonly GroupKey[],
): readonly Readonly<Record<string, Cell>>[] {
  const found: readonly Found[] = rows.flatMap(({ findings }) => findings);
  const conflicts = reportsIn(found.filter(({ severity }) => severity === "conflict"));
  const whole = { reports: rows.length, reports_with_conflict: conflicts, conflict_share: conflicts / rows.length };
  const keys = Object.fromEntries(by.map((key) => [key, cells[key]]));
  const kinds = [...groupBy(found, ({ code, severity }) => `${code} ${severity}`)];
  if (kinds.length === 0)
    return [{ ...keys, code: null, severity: null, findings: 0, reports_with: 0, share_with: 0, ...whole }];
  return kinds
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([, of]) => ({
      ...keys,
      ...{ code: of[0]!.code, severity: of[0]!.severity, findings: of.length },
      ...{ reports_with: reportsIn(of), share_with: reportsIn(of) / rows.length, ...whole },
    }));
}

const reportsIn = (found: readonly Found[]): number => new Set(found.map(({ report }) => report)).size;
