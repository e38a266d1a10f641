import type { Column } from "./column.ts";
import type { Cell, Schema } from "./schema.ts";

/** A frame of whatever columns, to be read: what printers and writers of files take. Every `Frame` fits it. */
export interface AnyFrame {
  readonly length: number;
  readonly columns: readonly string[];
  readonly schema: Schema;
  column(name: string): Column;
  head(rows?: number): AnyFrame;
  rows(): Readonly<Record<string, Cell>>[];
}
