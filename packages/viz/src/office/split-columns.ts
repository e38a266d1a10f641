import type { Table } from "../briefing/briefing.ts";

/**
 * A table as several that fit a page: each keeps the first column, has at most `most` of the columns of reports, and the last
 * one has what stands behind them.
 */
export function splitColumns(table: Table, most: number): readonly Table[] {
  const behind = table.look === "changes" ? 1 : 0;
  const reports = table.head.length - 1 - behind;
  if ((table.look !== "matrix" && table.look !== "changes") || reports <= most) return [table];
  const parts = Math.ceil(reports / most);
  const size = Math.ceil(reports / parts);
  return Array.from({ length: parts }, (_, part) => {
    const from = 1 + part * size;
    const to = part === parts - 1 ? table.head.length : from + size;
    const pick = <T>(row: readonly T[]): readonly T[] => [...row.slice(0, 1), ...row.slice(from, to)];
    return {
      ...table,
      caption: `${table.caption} (${part + 1}/${parts})`,
      head: pick(table.head),
      rows: table.rows.map((row) => ({ ...row, cells: pick(row.cells) })),
    };
  });
}
