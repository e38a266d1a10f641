import { frameCell } from "../kit/faults.ts";
import type { BooleanData, ColumnData, NumberData, StringData } from "./column-data.ts";
import { emptyBitmap, type NullBitmap, setNull } from "./null-bitmap.ts";
import { type ColumnKind, type ColumnType, isRequired, kindOf } from "./schema.ts";

/**
 * A column as its cells come in, one row after the other. Nothing is converted: "12" is no number, and NaN and infinity are refused.
 * A cell that does not fit the column, or a null where the type refuses one, is a Fault that names the row.
 */
export class ColumnWriter {
  private readonly cells: Cells;
  private readonly isRequired: boolean;
  private nulls: NullBitmap;
  private length = 0;

  /** `expected` rows need no moving. */
  constructor(
    private readonly name: string,
    private readonly type: ColumnType,
    private expected: number,
  ) {
    this.cells = CELLS[kindOf(type)](expected);
    this.isRequired = isRequired(type);
    this.nulls = emptyBitmap(expected);
  }

  add(value: unknown): void {
    if (this.length === this.expected) this.grow();
    if (value === null && !this.isRequired) setNull(this.nulls, this.length);
    else if (!this.cells.put(value, this.length)) throw frameCell(this.name, this.type, this.length, value);
    this.length += 1;
  }

  /** The column of all rows that were added. */
  whole(): ColumnData {
    const { type, length } = this;
    return { ...this.cells.whole(length), type, length, nulls: cut(this.nulls, (length + 7) >> 3) };
  }

  private grow(): void {
    this.expected = Math.max(FEWEST, 2 * this.expected);
    this.nulls = moved(this.nulls, emptyBitmap(this.expected));
    this.cells.grow(this.expected);
  }
}

const FEWEST = 64;

/** What a column of a kind holds beside its nulls. */
interface Cells {
  /** Whether the value is of the kind; then it is stored. */
  readonly put: (value: unknown, row: number) => boolean;
  readonly grow: (rows: number) => void;
  readonly whole: (rows: number) => Kept<NumberData> | Kept<StringData> | Kept<BooleanData>;
}

type Kept<D extends ColumnData> = Omit<D, "type" | "length" | "nulls">;

const CELLS: Readonly<Record<ColumnKind, (rows: number) => Cells>> = {
  number: numberCells,
  string: stringCells,
  boolean: booleanCells,
};

function numberCells(rows: number): Cells {
  let numbers = new Float64Array(rows);
  return {
    put: (value, row) => {
      if (typeof value !== "number" || !Number.isFinite(value)) return false;
      numbers[row] = value + 0; // makes -0 the 0 it equals
      return true;
    },
    grow: (to) => void (numbers = moved(numbers, new Float64Array(to))),
    whole: (length) => ({ kind: "number", numbers: cut(numbers, length) }),
  };
}

function stringCells(rows: number): Cells {
  let codes = new Int32Array(rows);
  const known = new Map<string, number>();
  return {
    put: (value, row) => {
      if (typeof value !== "string") return false;
      const code = known.get(value) ?? known.size;
      if (code === known.size) known.set(value, code);
      codes[row] = code;
      return true;
    },
    grow: (to) => void (codes = moved(codes, new Int32Array(to))),
    whole: (length) => ({ kind: "string", codes: cut(codes, length), words: [...known.keys()] }),
  };
}

function booleanCells(rows: number): Cells {
  let flags = new Uint8Array(rows);
  return {
    put: (value, row) => {
      if (typeof value !== "boolean") return false;
      flags[row] = value ? 1 : 0;
      return true;
    },
    grow: (to) => void (flags = moved(flags, new Uint8Array(to))),
    whole: (length) => ({ kind: "boolean", flags: cut(flags, length) }),
  };
}

function moved<A extends Float64Array | Int32Array | Uint8Array>(from: A, into: A): A {
  into.set(from);
  return into;
}

const cut = <A extends Float64Array | Int32Array | Uint8Array>(cells: A, length: number): A =>
  cells.length === length ? cells : (cells.slice(0, length) as A);
