import { readXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { EXPORT_SCHEMAS, exportTables, frameOf, fromXlsx, toWorkbook } from "@fazhi/core";
import { contents } from "../../frame/arbitrary-frame.ts";
import { madeReadings } from "./made-readings.ts";

it("a workbook has the words beside the number, and a sheet for each table", async () => {
  const { sheets } = await readXlsx(await toWorkbook(madeReadings));
  expect(sheets.map(({ name }) => name)).toEqual(Object.keys(EXPORT_SCHEMAS));
  expect(sheets[0]?.rows.slice(0, 2).map((row) => row.slice(4, 8))).toEqual([
    ["indicator", "value", "unit", "quote"],
    ["enforcement.inspections", 20, "次", "检查20余次"],
  ]);
  expect(sheets[0]?.freezePane).toMatchObject({ rows: 1, columns: 3 });
});

it("every sheet reads back", async () => {
  const bytes = await toWorkbook(madeReadings);
  const { observations, ...tables } = await exportTables(madeReadings);
  const back = await fromXlsx(bytes, EXPORT_SCHEMAS.observations);
  expect(contents(back.select(...observations.columns))).toEqual(contents(observations));
  for (const [sheet, table] of Object.entries(tables))
    expect(contents(await fromXlsx(bytes, table.schema, { sheet }))).toEqual(contents(table));
});

it("more sheets come first, and may not take the name of another", async () => {
  const frame = frameOf({ a: "string" }, [{ a: "x" }]);
  const { sheets } = await readXlsx(await toWorkbook(madeReadings, { sheets: { 比较: frame } }));
  expect(sheets[0]?.name).toBe("比较");
  await expect(toWorkbook(madeReadings, { sheets: { Codes: frame } })).rejects.toMatchObject({
    code: "exports/sheet-name",
  });
});
