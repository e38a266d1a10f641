import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { fromCsv } from "../../../packages/core/src/frame/from-csv.ts";
import { OBSERVATION_SCHEMA, observationsFrame } from "../../../packages/core/src/frame/observations-frame.ts";
import { toCsv } from "../../../packages/core/src/frame/to-csv.ts";
import { anyFrame, contents, word } from "./arbitrary-frame.ts";
import { faultOf } from "./fault-code.ts";
import { goldObservations } from "./gold-observations.ts";

const text = (...cells: (string | null)[]): string =>
  toCsv(
    frameOf(
      { a: "string" },
      cells.map((a) => ({ a })),
    ),
    { bom: false },
  );

describe("toCsv", () => {
  it("writes a header, a line for each row, CR LF, and a byte order mark", () => {
    const frame = frameOf({ agency: "string", year: "number", ok: "boolean" }, [
      { agency: "市科技局", year: 2022, ok: true },
      { agency: null, year: null, ok: null },
    ]);
    expect(toCsv(frame)).toBe("\ufeffagency,year,ok\r\n市科技局,2022,true\r\n,,\r\n");
    expect(toCsv(frame, { bom: false }).startsWith("agency")).toBe(true);
  });

  it.each([
    ["a comma", "a,b", '"a,b"'],
    ["a quote", '“a"b', '"“a""b"'],
    ["line breaks", "a\r\nb\nc", '"a\r\nb\nc"'],
    ["nothing, which is not null", "", '""'],
    ["a formula", "=1+1", "'=1+1"],
    ["a plus", "+86", "'+86"],
    ["a minus", "-5", "'-5"],
    ["an at sign", "@SUM(A1)", "'@SUM(A1)"],
    ["a tab", "\t=1", "'\t=1"],
    ["a line break first", "\r=1", `"'\r=1"`],
    ["a full-width formula", "＝1", "'＝1"],
    ["a full-width minus", "－5", "'－5"],
    ["an apostrophe before a formula", "'=1", "''=1"],
    ["an apostrophe before a letter", "'a", "'a"],
    ["a formula inside", "a=1", "a=1"],
    ["a formula with a quote", '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ])("writes %s so that a spreadsheet shows it", (_, cell, written) => {
    expect(text(cell)).toBe(`a\r\n${written}\r\n`);
  });

  it("leaves numbers numbers", () => {
    const cells = [-5, 160000, 123456789.5, 0.1, 1e21, -1e-7];
    const frame = frameOf(
      { n: "number" },
      cells.map((n) => ({ n })),
    );
    expect(toCsv(frame, { bom: false })).toBe("n\r\n-5\r\n160000\r\n123456789.5\r\n0.1\r\n1e+21\r\n-1e-7\r\n");
  });

  it("never lets a string begin as a formula does", () => {
    fc.assert(
      fc.property(word, (cell) => {
        expect(text(cell).slice(3).replace(/^"/, "")).not.toMatch(/^[=+\-@\t\uff1d\uff0b\uff0d\uff20]/);
      }),
    );
  });
});

describe("fromCsv", () => {
  it("reads back every frame that toCsv writes", () => {
    fc.assert(
      fc.property(anyFrame, fc.boolean(), (frame, bom) => {
        expect(contents(fromCsv(toCsv(frame, { bom }), frame.schema))).toEqual(contents(frame));
      }),
      { numRuns: 500 },
    );
  });

  it("reads back texts that were written as they are", () => {
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const csv = toCsv(frame, { guard: false });
        expect(contents(fromCsv(csv, frame.schema, { guard: false }))).toEqual(contents(frame));
      }),
    );
    expect(toCsv(frameOf({ a: "string" }, [{ a: "=1" }]), { bom: false, guard: false })).toBe("a\r\n=1\r\n");
  });

  it("reads back the hand-coded observations", () => {
    const frame = observationsFrame(goldObservations);
    expect(contents(fromCsv(toCsv(frame), OBSERVATION_SCHEMA))).toEqual(contents(frame));
  });

  const schema = { a: "string", n: "number", ok: "boolean" } as const;

  it.each([
    ["line feeds alone", "a,n,ok\nx,1,true\n"],
    ["carriage returns alone", "a,n,ok\rx,1,true\r"],
    ["no last line end", "a,n,ok\r\nx,1,true"],
    ["blank lines", "a,n,ok\r\n\r\nx,1,true\r\n\r\n"],
    ["booleans as Excel saves them", "a,n,ok\r\nx,1,TRUE\r\n"],
    ["quotes where none are needed", '"a","n","ok"\r\n"x","1","true"\r\n'],
    ["columns in another order", "ok,a,n\r\ntrue,x,1\r\n"],
    ["a leading plus", "a,n,ok\r\nx,+1.0,true\r\n"],
  ])("reads %s", (_, csv) => {
    expect(fromCsv(csv, schema).rows()).toEqual([{ a: "x", n: 1, ok: true }]);
  });

  it("tells an empty cell from an empty string", () => {
    expect(fromCsv('a\r\n""\r\n\r\nx\r\n', { a: "string" }).toArray("a")).toEqual(["", null, "x"]);
  });

  it.each([
    ["nothing", "", "csv/empty", "CSV, line 1"],
    ["a column too few", "a,n\r\n", "csv/header", "CSV, line 1"],
    ["a column too many", "a,n,ok,x\r\n", "csv/header", "CSV, line 1"],
    ["a column twice", "a,n,ok,a\r\n", "frame/column-name", 'column "a"'],
    ["a short line", "a,n,ok\r\nx,1\r\n", "csv/ragged", "CSV, line 2"],
    [
      "a long line after a cell of two lines",
      'a,n,ok\r\n"x\r\ny",1,true\r\nx,1,true,\r\n',
      "csv/ragged",
      "CSV, line 4",
    ],
    ["a word for a number", "a,n,ok\r\nx,1件,true\r\n", "csv/cell", "CSV, line 2, column n"],
    ["a grouped number", 'a,n,ok\r\nx,"1,000",true\r\n', "csv/cell", "CSV, line 2, column n"],
    ["a hexadecimal number", "a,n,ok\r\nx,0x10,true\r\n", "csv/cell", "CSV, line 2, column n"],
    ["a number beyond doubles", "a,n,ok\r\nx,1e999,true\r\n", "csv/cell", "CSV, line 2, column n"],
    ["a word for a boolean", "a,n,ok\r\nx,1,yes\r\n", "csv/cell", "CSV, line 2, column ok"],
    ["a quote that is never closed", 'a,n,ok\r\n"x,1,true\r\n', "csv/quote", "CSV, line 2"],
    ["words after a closing quote", 'a,n,ok\r\n"x"y,1,true\r\n', "csv/quote", "CSV, line 2"],
  ])("refuses %s", (_, csv, code, at) => {
    expect(faultOf(() => fromCsv(csv, schema))).toMatchObject({ code, at });
  });

  it("refuses an empty cell where the type excludes null", () => {
    expect(faultOf(() => fromCsv("a\r\n\r\n", { a: "number!" })).code).toBe("csv/cell");
  });
});
