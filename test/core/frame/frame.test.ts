import fc from "fast-check";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { buildColumn } from "../../../packages/core/src/frame/build-column.ts";
import { frameFromColumns, frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { countNulls, isNullAt } from "../../../packages/core/src/frame/null-bitmap.ts";
import type { Schema } from "../../../packages/core/src/frame/schema.ts";
import { columns, contents } from "./arbitrary-frame.ts";
import { faultOf } from "./fault-code.ts";

const schema = { agency: "string!", year: "number", reported: "boolean" } as const;
const reports = frameOf(schema, [
  { agency: "晋城市科学技术局", year: 2023, reported: true },
  { agency: "市科技局", year: null, reported: null },
  { agency: "晋城市科学技术局", year: 2022, reported: false },
]);

describe("a frame", () => {
  it("gives back the rows that it was made of", () => {
    expect(reports.length).toBe(3);
    expect(reports.columns).toEqual(["agency", "year", "reported"]);
    expect(reports.schema).toEqual(schema);
    expect(reports.row(1)).toEqual({ agency: "市科技局", year: null, reported: null });
    expect(reports.rows()).toHaveLength(3);
    expect([...reports]).toEqual(reports.rows());
    expect(reports.toArray("year")).toEqual([2023, null, 2022]);
  });

  it("gives back whatever cells fit its schema", () => {
    fc.assert(
      fc.property(columns, ({ schema: types, columns: cells }) => {
        const frame = frameFromColumns(types, cells);
        for (const name of Object.keys(types)) expect(frame.toArray(name)).toEqual(cells[name]);
        expect(contents(frameOf(types, frame.rows()))).toEqual(contents(frame));
      }),
    );
  });

  it("reads a column cell by cell", () => {
    const year = reports.column("year");
    expect([year.name, year.type, year.kind, year.length, year.missing]).toEqual(["year", "number", "number", 3, 1]);
    expect([year.at(0), year.at(1), year.isNull(1), year.isNull(2)]).toEqual([2023, null, true, false]);
    expect(year.present()).toEqual([2023, 2022]);
    expect([...reports.column("agency")]).toEqual(reports.toArray("agency"));
    expect(reports.column("agency").type).toBe("string!");
  });

  it("takes a first, a last and a middle part", () => {
    expect(reports.head(1).toArray("year")).toEqual([2023]);
    expect(reports.tail(2).toArray("year")).toEqual([null, 2022]);
    expect(reports.tail(0).length).toBe(0);
    expect(reports.slice(-2, -1).toArray("year")).toEqual([null]);
    expect(reports.slice(1).length).toBe(2);
    expect(reports.head(99).length).toBe(3);
  });

  it("holds nothing, and still knows its columns", () => {
    const empty = frameOf(schema, []);
    expect([empty.length, empty.columns, empty.rows()]).toEqual([0, ["agency", "year", "reported"], []]);
    expect(empty.head().length).toBe(0);
  });

  it("holds -0 as the 0 that it equals", () => {
    expect(Object.is(frameOf({ a: "number" }, [{ a: -0 }]).toArray("a")[0], 0)).toBe(true);
  });

  it("shows itself as a table", () => {
    expect(inspect(reports)).toBe(reports.toString());
    expect(reports.toString().split("\n")).toEqual([
      "agency            year  reported",
      "----------------  ----  --------",
      "晋城市科学技术局  2023  true",
      "市科技局            NA  NA",
      "晋城市科学技术局  2022  false",
    ]);
  });
});

describe("a column in memory", () => {
  it("keeps each word once and a code for each row", () => {
    const words = ["a", "b", "a", null, "a"];
    expect(buildColumn("w", "string", 5, (row) => words[row])).toMatchObject({
      codes: Int32Array.of(0, 1, 0, 0, 0),
      words: ["a", "b"],
      nulls: Uint8Array.of(0b01000),
    });
  });

  it("keeps numbers as doubles and booleans as bytes", () => {
    expect(buildColumn("n", "number", 2, (row) => [123456789.5, null][row])).toMatchObject({
      numbers: Float64Array.of(123456789.5, 0),
      nulls: Uint8Array.of(0b10),
    });
    expect(buildColumn("b", "boolean!", 2, (row) => row === 1)).toMatchObject({ flags: Uint8Array.of(0, 1) });
  });

  it("marks the nulls and nothing else", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), (cells) => {
        const { nulls } = buildColumn("n", "number", cells.length, (row) => cells[row]);
        expect(cells.map((_, row) => isNullAt(nulls, row))).toEqual(cells.map((cell) => cell === null));
        expect(countNulls(nulls)).toBe(cells.filter((cell) => cell === null).length);
      }),
    );
  });
});

describe("a frame refuses", () => {
  const rows = (types: Schema, ...given: object[]) => faultOf(() => frameOf(types, given as never));
  const refused = [
    ["text for a number", rows({ a: "number" }, { a: 1 }, { a: "2" }), "frame/cell", "column a, row 1"],
    ["a number for text", rows({ a: "string" }, { a: 2 }), "frame/cell", "column a, row 0"],
    ["a number for a boolean", rows({ a: "boolean" }, { a: 0 }), "frame/cell", "column a, row 0"],
    ["NaN", rows({ a: "number" }, { a: NaN }), "frame/cell", "column a, row 0"],
    ["infinity", rows({ a: "number" }, { a: Infinity }), "frame/cell", "column a, row 0"],
    ["a null that the type excludes", rows({ a: "string!" }, { a: null }), "frame/cell", "column a, row 0"],
    ["undefined", rows({ a: "string" }, { a: undefined }), "frame/cell", "column a, row 0"],
    ["a row without a column", rows({ a: "string", b: "number" }, { a: "x" }), "frame/missing-field", "row 0"],
    ["a row with a column too many", rows({ a: "string" }, { a: "x", b: 1 }), "frame/extra-field", "row 0"],
    ["a column without a name", rows({ "": "string" }), "frame/column-name", 'column ""'],
    [
      "columns of unlike lengths",
      faultOf(() => frameFromColumns({ a: "string", b: "number" }, { a: ["x"], b: [] })),
      "frame/ragged",
      "column b",
    ],
    [
      "a set without a column",
      faultOf(() => frameFromColumns({ a: "string" }, {} as never)),
      "frame/missing-field",
      "columns",
    ],
    [
      "a name that no column has",
      faultOf(() => reports.column("yaer" as never)),
      "frame/unknown-column",
      'column "yaer"',
    ],
    ["a row that does not exist", faultOf(() => reports.row(3)), "frame/no-row", "a frame of 3 rows"],
    ["a cell that does not exist", faultOf(() => reports.column("year").at(-1)), "frame/no-row", "a frame of 3 rows"],
  ] as const;

  it.each(refused)("%s", (_, fault, code, at) => {
    expect(fault).toMatchObject({ code, at });
    expect(fault.mend).not.toBe("");
  });
});
