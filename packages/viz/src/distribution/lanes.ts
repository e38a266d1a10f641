import type {
  Analysis,
  BandsSchema,
  DistributionSchema,
  GroupCells,
  GroupKey,
  Interval,
  OutliersSchema,
  ReportKey,
} from "@fazhi/core";
import { agencyKinds } from "@fazhi/core";
import { kindsUnknown, unlikeParts } from "../faults-statistics.ts";
import { type Language, labelsOf } from "../label.ts";
import { statisticsLabelsOf } from "../label-statistics.ts";
import { intervalOf } from "../value-row.ts";
import { reportTitles } from "../wording/report-titles.ts";

/** What a distribution is drawn from: three analyses of the same indicator in the same reports. */
export interface DistributionParts {
  /** `outliersOf(readings, { indicator })`: each value with its words, and whether it lies far from the others. */
  readonly values: Analysis<OutliersSchema>;
  /** `distributionOf(readings, { indicator, by })`: n, median and quartiles. */
  readonly figures: Analysis<DistributionSchema>;
  /** `bandsOf(readings, { indicator, by, bands })`: how many reports lie in each band. */
  readonly bands: Analysis<BandsSchema>;
  /** `groupCellsOf(readings)`, where the figures are by kind of body: no column of the values says it. */
  readonly cells?: (key: ReportKey) => GroupCells;
}

export type OutlierRow = ReturnType<Analysis<OutliersSchema>["row"]>;
export type FiguresRow = ReturnType<Analysis<DistributionSchema>["row"]>;
export type BandRow = ReturnType<Analysis<BandsSchema>["row"]>;

/** A value with the name of its report. */
export interface LaneValue {
  readonly row: OutlierRow;
  readonly name: string;
  readonly value: Interval;
}

/** The values of one group, and what was worked out of them; `name` is "" where the reports are not divided. */
export interface Lane {
  readonly name: string;
  readonly values: readonly LaneValue[];
  readonly figures: FiguresRow;
  readonly bands: readonly BandRow[];
}

/** The settings that the analyses must share, and those that figures and bands must. */
const OF_ALL = ["indicator", "year", "role", "scope"] as const;

/** Each group of the figures with its values. Parts that are not of one question are a Fault. */
export function lanesOf(parts: DistributionParts, language: Language): readonly Lane[] {
  refuseUnlike(parts);
  const { values, figures, bands } = parts;
  const rows = values.rows();
  const names = reportTitles(rows, labelsOf(language));
  const groupOf = groupsOf(parts);
  return figures.rows().map((own) => ({
    name: groupName(own, language),
    figures: own,
    bands: bands.rows().filter((band) => band.group === own.group && !isBelowNothing(band)),
    values: rows.flatMap((row) => {
      const value = intervalOf(row);
      return value === null || groupOf(row) !== own.group ? [] : [{ row, name: names.get(row.report)!, value }];
    }),
  }));
}

/** The open band below 0 of values without a lower end (不足5): there is nothing to count in it. */
const isBelowNothing = ({ from, to, count_low }: BandRow): boolean =>
  from === null && to !== null && to <= 0 && count_low === 0;

function refuseUnlike({ values, figures, bands }: DistributionParts): void {
  const differ = (setting: string, of: readonly Pick<Analysis<OutliersSchema>, "method">[]): void => {
    const found = [...new Set(of.map(({ method }) => String(method.settings[setting] ?? null)))];
    if (found.length > 1) throw unlikeParts(setting, found);
  };
  for (const setting of OF_ALL) differ(setting, [values, figures, bands]);
  differ("by", [figures, bands]);
}

/** The group of each value, as the figures name it. */
function groupsOf({ figures, cells }: DistributionParts): (row: OutlierRow) => string | null {
  const by = (figures.method.settings.by ?? "none") as GroupKey | "none";
  if (by === "none") return () => figures.rows()[0]?.group ?? null;
  if (by === "kind" && cells === undefined) throw kindsUnknown();
  return (row) => {
    const group = by === "kind" ? cells!(row).kind : row[by];
    return group === null ? null : String(group);
  };
}

function groupName({ by, group }: FiguresRow, language: Language): string {
  const words = statisticsLabelsOf(language);
  if (by === "none") return "";
  if (group === null) return words.unknownGroup;
  if (by === "year") return labelsOf(language).year(Number(group));
  if (by === "level") return words.level[group] ?? group;
  return by === "kind" ? kindName(group, language) : group;
}

/** A kind of body by the registry: its name in use, or its English title; of a body of several kinds, all of them. */
function kindName(group: string, language: Language): string {
  const named = group.split("+").map((id) => {
    const kind = agencyKinds().find((one) => one.id === id);
    return (language === "en" ? kind?.en : kind?.names[0]?.full) ?? id;
  });
  return labelsOf(language).list(named);
}

/** A figure of a group as the interval that the wordings allow; null where there is none. */
export const figureOf = (row: FiguresRow, name: "min" | "q1" | "median" | "q3" | "max"): Interval | null =>
  row.n === 0 ? null : { low: row[`${name}_low`], high: row[`${name}_high`] };
