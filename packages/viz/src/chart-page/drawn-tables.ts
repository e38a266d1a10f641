import type { ChartSpec, Json } from "../chart-spec.ts";
import { formatNumber } from "../label-number.ts";
import type { Language } from "../label.ts";
import { isPage } from "../render/vega.ts";

/** What marks of one kind show when pointed at, as a table. */
export interface DrawnTable {
  readonly headers: readonly string[];
  readonly rows: readonly DrawnRow[];
}

export interface DrawnRow {
  readonly cells: readonly string[];
  /** The page that the mark leads to. */
  readonly href: string | null;
}

type Fields = { readonly [name: string]: Json | undefined };

/**
 * The data of a chart as its tooltips show them, without pointing: one table for all marks with the same titles of columns,
 * in the order in which they are drawn, each row once. Columns that are empty in every row are left out.
 */
export function drawnTables(spec: ChartSpec): readonly DrawnTable[] {
  const tables = new Map<string, { headers: readonly string[]; rows: Map<string, DrawnRow> }>();
  visit(spec, [], (encoding, data) => {
    const columns = columnsOf(encoding);
    if (columns.length === 0) return;
    const headers = columns.map(({ title }) => title);
    const key = JSON.stringify(headers);
    const table = tables.get(key) ?? { headers, rows: new Map<string, DrawnRow>() };
    for (const datum of data) {
      const row = rowOf(datum, columns, encoding, spec.usermeta.language);
      table.rows.set(JSON.stringify(row), row);
    }
    tables.set(key, table);
  });
  return [...tables.values()]
    .map(({ headers, rows }) => withoutEmptyColumns({ headers, rows: [...rows.values()] }))
    .filter(({ rows, headers }) => rows.length > 0 && headers.length > 0);
}

/** Every part with an encoding, with the data that it draws: its own, or those of the nearest part around it. */
function visit(
  part: Json | undefined,
  around: readonly Fields[],
  see: (encoding: Fields, data: readonly Fields[]) => void,
): void {
  if (Array.isArray(part)) for (const item of part) visit(item as Json, around, see);
  else if (isFields(part)) {
    const data = valuesOf(part["data"]) ?? around;
    if (isFields(part["encoding"])) see(part["encoding"], data);
    for (const [name, inner] of Object.entries(part))
      if (name !== "data" && name !== "encoding") visit(inner, data, see);
  }
}

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function valuesOf(data: Json | undefined): readonly Fields[] | null {
  const values = isFields(data) ? data["values"] : undefined;
  return Array.isArray(values) ? (values as readonly Json[]).filter(isFields) : null;
}

interface Column {
  readonly field: string;
  readonly title: string;
}

function columnsOf({ tooltip }: Fields): readonly Column[] {
  const listed = Array.isArray(tooltip) ? (tooltip as readonly Json[]) : tooltip === undefined ? [] : [tooltip];
  return listed.filter(isFields).flatMap(({ field, title }) => {
    if (typeof field !== "string") return [];
    return [{ field, title: typeof title === "string" ? title : field }];
  });
}

function rowOf(datum: Fields, columns: readonly Column[], { href }: Fields, language: Language): DrawnRow {
  const address = isFields(href) && typeof href["field"] === "string" ? datum[href["field"]] : undefined;
  return {
    cells: columns.map(({ field }) => wordsOf(datum[field], language)),
    href: typeof address === "string" && isPage(address) ? address : null,
  };
}

function wordsOf(value: Json | undefined, language: Language): string {
  if (value === undefined || value === null) return "";
  return typeof value === "number" ? formatNumber(value, language) : String(value);
}

function withoutEmptyColumns({ headers, rows }: DrawnTable): DrawnTable {
  const full = headers.map((_, at) => rows.some(({ cells }) => cells[at] !== ""));
  const kept = <T>(items: readonly T[]): readonly T[] => items.filter((_, at) => full[at]);
  return { headers: kept(headers), rows: rows.map(({ cells, href }) => ({ cells: kept(cells), href })) };
}
