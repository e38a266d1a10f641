import fc from "fast-check";
import { frameFromColumns } from "../../../packages/core/src/frame/frame-of.ts";
import type { AnyFrame } from "../../../packages/core/src/frame/any-frame.ts";
import type { Frame } from "../../../packages/core/src/frame/frame.ts";
import type { Cell, ColumnType, Schema } from "../../../packages/core/src/frame/schema.ts";

/** Words as reports have them, and as they should not: quotes, commas, line ends, formula signs, wide and rare letters. */
export const word = fc.oneof(
  fc.constantFrom(
    "",
    "晋城市科学技术局",
    "市科技局",
    "𠮷",
    "=1+1",
    "'=1",
    "''＝1",
    "-5",
    "＋86",
    "@a",
    "\ta",
    "\r\nb",
    'x,y"z',
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc
    .array(fc.constantFrom("'", '"', ",", "\r", "\n", "\r\n", "=", "＝", "a", "年", " "), { maxLength: 6 })
    .map((parts) => parts.join("")),
);

/** Finite numbers; -0 is left out because a frame holds it as 0. */
export const finite = fc
  .oneof(
    fc.constantFrom(160000, 123456789.5, 0.1, -1),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  .map((value) => value + 0);

/** Few values, so that groups, ties and matches happen. */
export const few = fc.constantFrom("甲", "乙", "丙", "a");

const CELLS: { readonly [T in ColumnType]: fc.Arbitrary<Cell<T>> } = {
  string: fc.option(word),
  number: fc.option(finite),
  boolean: fc.option(fc.boolean()),
  "string!": word,
  "number!": finite,
  "boolean!": fc.boolean(),
};

const types = fc.constantFrom<ColumnType>("string", "number", "boolean", "string!", "number!", "boolean!");
const columnName = word.filter((name) => name !== "" && name !== "__proto__");

export interface Columns {
  readonly schema: Schema;
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

/** Schemas of one to five columns with zero to thirty rows of cells that fit them. */
export const columns: fc.Arbitrary<Columns> = fc
  .tuple(fc.dictionary(columnName, types, { minKeys: 1, maxKeys: 5, noNullPrototype: true }), fc.nat({ max: 30 }))
  .chain(([schema, length]) =>
    fc
      .record(
        Object.fromEntries(
          Object.entries(schema).map(([name, type]) => [
            name,
            fc.array(CELLS[type] as fc.Arbitrary<Cell>, { minLength: length, maxLength: length }),
          ]),
        ),
        { noNullPrototype: true },
      )
      .map((cells) => ({ schema, columns: cells })),
  );

/** Frames of any columns. */
export const anyFrame: fc.Arbitrary<Frame<Schema>> = columns.map(({ schema, columns: cells }) =>
  frameFromColumns(schema, cells),
);

/** What a test compares of two frames: names in order, types, cells. */
export const contents = (frame: AnyFrame): readonly (readonly [string, ColumnType, readonly Cell[]])[] =>
  frame.columns.map((name) => [name, frame.column(name).type, frame.column(name).toArray()]);

export const LONG_SCHEMA = { agency: "string", year: "number", value: "number" } as const;

/** Long frames whose agencies and years often meet. */
export const longFrame = fc
  .array(
    fc.record({
      agency: fc.option(few),
      year: fc.option(fc.constantFrom(2018, 2022, 2023)),
      value: fc.option(fc.integer({ min: -1000, max: 1000 })),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    frameFromColumns(LONG_SCHEMA, {
      agency: rows.map((row) => row.agency),
      year: rows.map((row) => row.year),
      value: rows.map((row) => row.value),
    }),
  );
