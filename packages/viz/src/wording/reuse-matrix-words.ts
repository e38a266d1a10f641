import type { Analysis, ReportKey, ReuseMatrixSchema } from "@fazhi/core";
import { labelsOf, type Language } from "../label.ts";
import { type ReuseMask, type ReuseRelation, reuseWords } from "../label-reuse.ts";
import { percentWords } from "../parts/shared-cells.ts";
import { sourceLine } from "./foot.ts";

/** The part of a matrix of shared words that a chart draws. */
export interface DrawnMatrix {
  readonly matrix: Analysis<ReuseMatrixSchema>;
  /** The reports, in the order of rows and columns. */
  readonly reports: readonly ReportKey[];
  readonly names: ReadonlyMap<string, string>;
  readonly rows: ReturnType<Analysis<ReuseMatrixSchema>["rows"]>;
  /** How many reports are not drawn. */
  readonly left: number;
  /** The relations that were asked for; null for all pairs. */
  readonly relations: readonly ReuseRelation[] | null;
}

const settingOf = ({ matrix }: DrawnMatrix, name: "mask" | "minimum"): unknown => matrix.method.settings[name];

/** The pair that shares most, by name, and with how many others. */
export function matrixHeadline(drawn: DrawnMatrix, language: Language): string {
  const { matrix, kind } = reuseWords(language);
  const shares = drawn.rows.flatMap(({ cover_share }) => (cover_share === null ? [] : [cover_share]));
  if (shares.length === 0)
    return drawn.relations === null || drawn.reports.length < 2
      ? matrix.tooFew
      : matrix.noPair(drawn.relations.map((relation) => kind[relation]));
  const most = Math.max(...shares);
  if (most === 0) return matrix.none(drawn.reports.length, Number(settingOf(drawn, "minimum")));
  const [first, ...others] = drawn.rows.filter(({ cover_share }) => cover_share === most);
  return matrix.most(nameOf(drawn, first!.report), nameOf(drawn, first!.source), percentWords(most), others.length);
}

const nameOf = ({ names }: DrawnMatrix, report: string): string => names.get(report) ?? report;

export function matrixSubtitle(drawn: DrawnMatrix, language: Language): string {
  const years = drawn.reports.flatMap(({ year }) => (year === null ? [] : [year]));
  const span = years.length === 0 ? "" : labelsOf(language).years(Math.min(...years), Math.max(...years));
  return reuseWords(language).matrix.subtitle(
    Number(settingOf(drawn, "minimum")),
    settingOf(drawn, "mask") as ReuseMask,
    span,
  );
}

/** The source, how to read a cell, and what is not drawn. */
export function matrixFoot(drawn: DrawnMatrix, language: Language): readonly string[] {
  const labels = labelsOf(language);
  const { matrix, kind, caution } = reuseWords(language);
  const empty = drawn.reports.filter(({ report }) =>
    drawn.rows.some((row) => row.report === report && row.cover_share === null),
  );
  const unread = drawn.matrix.notes.find(({ code }) => code === "reuse/unreadable")?.reports?.length ?? 0;
  const notes = [
    ...(drawn.rows.length > 0 ? [matrix.direction, caution] : []),
    ...(drawn.relations === null ? [] : [matrix.only(drawn.relations.map((relation) => kind[relation]))]),
    ...(drawn.left > 0 ? [matrix.left(drawn.left, drawn.reports.length)] : []),
    ...(empty.length > 0 ? [matrix.noText(labels.list(empty.map(({ report }) => nameOf(drawn, report))))] : []),
    ...(unread > 0 ? [matrix.unread(unread)] : []),
  ];
  return [sourceLine(drawn.reports, labels), notes.join(language === "en" ? " " : "")].filter((line) => line !== "");
}

/** For each report, in which other most of it stands. */
export function matrixRows(drawn: DrawnMatrix, language: Language): readonly string[] {
  const { matrix } = reuseWords(language);
  return drawn.reports.flatMap(({ report }) => {
    const own = drawn.rows.filter((row) => row.report === report && row.cover_share !== null);
    if (own.length === 0) return [];
    const most = own.reduce((best, row) => ((row.cover_share ?? 0) > (best.cover_share ?? 0) ? row : best));
    const share = percentWords(most.cover_share ?? 0);
    return [
      matrix.rowAlt(nameOf(drawn, report), matrix.cell(nameOf(drawn, report), nameOf(drawn, most.source), share)),
    ];
  });
}
