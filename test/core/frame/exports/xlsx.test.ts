import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { fromXlsx } from "../../../../packages/core/src/frame/exports/from-xlsx.ts";
import { toXlsx } from "../../../../packages/core/src/frame/exports/to-xlsx.ts";
import { widthOf } from "../../../../packages/core/src/frame/exports/xlsx-sheet.ts";
import { xlsxText } from "../../../../packages/core/src/frame/exports/xlsx-text.ts";
import type { AnyFrame } from "../../../../packages/core/src/frame/any-frame.ts";
import { frameFromColumns, frameOf } from "../../../../packages/core/src/frame/frame-of.ts";
import type { Cell, Schema } from "../../../../packages/core/src/frame/schema.ts";

const frame = frameOf({ value: "number", quote: "string" }, [
  { value: 1234.5, quote: "=1+1" },
  { value: null, quote: "全年开展行政执法检查26次，".repeat(8) },
]);

describe("toXlsx", () => {
  it("freezes the header, formats texts as texts, and wraps long ones", async () => {
    const bytes = await toXlsx({ 数据: frame }, { numberFormats: { value: "#,##0" }, frozenColumns: { 数据: 1 } });
    const { sheets, defaultFont } = await readXlsx(bytes, { readStyles: true });
    const [sheet] = sheets;
    expect([sheet?.name, defaultFont?.name]).toEqual(["数据", "Microsoft YaHei"]);
    expect(sheet?.freezePane).toMatchObject({ rows: 1, columns: 1 });
    expect(sheet?.autoFilter).toMatchObject({ range: "A1:B3" });
    expect(sheet?.columns?.map(({ width }) => width)).toEqual([8, 60]);
    expect(sheet?.cells?.get("0,0")?.style?.font).toMatchObject({ bold: true });
    expect(sheet?.cells?.get("1,0")?.style?.numFmt).toBe("#,##0");
    expect(sheet?.cells?.get("1,1")).toMatchObject({
      type: "string",
      value: "=1+1",
      style: { numFmt: "@", alignment: { wrapText: true } },
    });
    expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it("takes a column's name for nothing but its name", async () => {
    const named: AnyFrame = frameFromColumns(
      JSON.parse('{ "valueOf": "number", "constructor": "string" }') as Schema,
      JSON.parse('{ "valueOf": [1], "constructor": ["a"] }') as Record<string, Cell[]>,
    );
    const back = await fromXlsx(await toXlsx({ toString: named }), named.schema);
    expect(back.rows()).toEqual(named.rows());
  });

  it("holds 32,767 characters in a cell, and says which cell has more", async () => {
    const text = (length: number) =>
      frameOf({ a: "string", quote: "string" }, [{ a: null, quote: "件".repeat(length) }]);
    await expect(toXlsx({ 一: text(32_767) })).resolves.toBeInstanceOf(Uint8Array);
    await expect(toXlsx({ 一: text(32_768) })).rejects.toMatchObject({
      code: "exports/cell-too-long",
      place: { file: "XLSX, sheet 一, column quote, row 0" },
    });
  });

  it.each([
    ["no name", [""]],
    ["a name of 32 characters", ["x".repeat(32)]],
    ["a colon", ["a:b"]],
    ["an apostrophe at the end", ["a'"]],
    ["one name in two cases", ["Data", "data"]],
  ])("refuses sheets with %s", async (_, names) => {
    const sheets = Object.fromEntries(names.map((name) => [name, frame]));
    await expect(toXlsx(sheets)).rejects.toMatchObject({ code: "exports/sheet-name" });
  });

  it("refuses more columns than a sheet has", async () => {
    const names = Array.from({ length: 16_385 }, (_, at) => `c${at}`);
    const wide = frameOf(Object.fromEntries(names.map((name) => [name, "string"] as const)), []);
    await expect(toXlsx({ 一: wide })).rejects.toMatchObject({ code: "exports/sheet-too-large" });
  });
});

describe("fromXlsx", () => {
  it("reads the sheet that is named, the first where none is", async () => {
    const other = frameOf({ a: "string" }, [{ a: "x" }]);
    const bytes = await toXlsx({ 数据: frame, 说明: other });
    expect((await fromXlsx(bytes, frame.schema)).rows()).toEqual(frame.rows());
    expect((await fromXlsx(bytes, other.schema, { sheet: "说明" })).rows()).toEqual(other.rows());
    await expect(fromXlsx(bytes, other.schema, { sheet: "注" })).rejects.toMatchObject({
      code: "exports/no-sheet",
      mend: "name one of 数据, 说明",
    });
  });

  it("takes an empty cell for an empty text where there is no null, as after another program saved the workbook", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "a",
          rows: [
            ["x", "y"],
            ["1", null],
            [null, "2"],
          ],
        },
      ],
    });
    const read = await fromXlsx(bytes, { x: "string", y: "string!" });
    expect(read.rows()).toEqual([
      { x: "1", y: "" },
      { x: null, y: "2" },
    ]);
  });

  it("takes an empty text among numbers for nothing, as pandas writes it", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "a", rows: [["n"], [""], [1]] }] });
    expect((await fromXlsx(bytes, { n: "number" })).toArray("n")).toEqual([null, 1]);
  });

  it("takes the result of a formula, and refuses one that was never worked out", async () => {
    const bytes = (formulaResult: number | null) =>
      writeXlsx({
        sheets: [{ name: "a", rows: [["n"], [null]], cells: new Map([["1,0", { formula: "1+1", formulaResult }]]) }],
      });
    expect((await fromXlsx(await bytes(2), { n: "number" })).toArray("n")).toEqual([2]);
    await expect(fromXlsx(await bytes(null), { n: "number" })).rejects.toMatchObject({ code: "exports/formula" });
  });

  it("refuses a header that names a column twice", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "a", rows: [["x", "x"]] }] });
    await expect(fromXlsx(bytes, { x: "string" })).rejects.toMatchObject({ code: "frame/column-name" });
  });
});

describe("xlsxText", () => {
  it.each([
    ["次", "次"],
    ["a\r\nb", "a_x000D_\nb"],
    ["_x000D_", "_x005F_x000D_"],
    ["_xABCD\u0001", "_x005F_xABCD_x0001_"],
    ["_x0_", "_x0_"],
    ["\ufffe", "_xFFFE_"],
  ])("writes %j as %j", (text, written) => {
    expect(xlsxText(text)).toBe(written);
  });
});

describe("widthOf", () => {
  it("counts a Chinese character as two, and stays between 8 and 60", () => {
    expect(widthOf("a", [])).toBe(8);
    expect(widthOf("a", ["行政执法检查"])).toBe(14);
    expect(widthOf("a", ["行政执法检查".repeat(9), "x"])).toBe(60);
  });
});
