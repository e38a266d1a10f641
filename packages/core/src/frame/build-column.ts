import type { ColumnData } from "./column-data.ts";
import { ColumnWriter } from "./column-writer.ts";
import type { ColumnType } from "./schema.ts";

/** Store the cells of one column of known length, checked as by {@link ColumnWriter}. */
export function buildColumn(
  name: string,
  type: ColumnType,
  length: number,
  cell: (row: number) => unknown,
): ColumnData {
  const writer = new ColumnWriter(name, type, length);
  for (let row = 0; row < length; row += 1) writer.add(cell(row));
  return writer.whole();
}
