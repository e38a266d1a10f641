import * as danfo from "../../../packages/core/node_modules/danfojs-node";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { frameFromColumns, frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { fromDanfo } from "../../../packages/core/src/frame/from-danfo.ts";
import { loadDanfo } from "../../../packages/core/src/frame/load-danfo.ts";
import { OBSERVATION_SCHEMA, observationsFrame } from "../../../packages/core/src/frame/observations-frame.ts";
import { toDanfo } from "../../../packages/core/src/frame/to-danfo.ts";
import { columns, contents } from "./arbitrary-frame.ts";
import { faultOf } from "./fault-code.ts";
import { goldObservations } from "./gold-observations.ts";

const schema = { agency: "string", value: "number", cases: "number", ok: "boolean" } as const;
const frame = frameOf(schema, [
  { agency: "晋城市科学技术局", value: 123456789.5, cases: 160000, ok: true },
  { agency: null, value: null, cases: 0, ok: null },
  { agency: "", value: 0.1, cases: 16777217, ok: false },
]);

describe("toDanfo and fromDanfo", () => {
  it("make a DataFrame with the same columns and cells, nulls among them", async () => {
    const dataFrame = await toDanfo<danfo.DataFrame>(frame);
    expect(dataFrame.columns).toEqual(["agency", "value", "cases", "ok"]);
    expect(dataFrame.dtypes).toEqual(["string", "float32", "int32", "boolean"]);
    expect(dataFrame.shape).toEqual([3, 4]);
    expect(dataFrame["value"].values).toEqual([123456789.5, null, 0.1]);
    expect(dataFrame["cases"].values).toEqual([160000, 0, 16777217]);
  });

  it("bring every cell there and back", async () => {
    expect(contents(fromDanfo(await toDanfo(frame), schema))).toEqual(contents(frame));
    const observations = observationsFrame(goldObservations);
    expect(contents(fromDanfo(await toDanfo(observations), OBSERVATION_SCHEMA))).toEqual(contents(observations));
  });

  it("bring whatever cells there and back", async () => {
    await fc.assert(
      fc.asyncProperty(columns, async ({ schema: types, columns: cells }) => {
        fc.pre(Object.keys(types).every((name) => !(name in new danfo.DataFrame([], { columns: [] }))));
        const any = frameFromColumns(types, cells);
        expect(contents(fromDanfo(await toDanfo(any), types))).toEqual(contents(any));
      }),
    );
  });

  it("go on in danfojs, and come back", async () => {
    const dataFrame = await toDanfo(frame.select("agency", "cases"), danfo);
    expectTypeOf(dataFrame).toEqualTypeOf<danfo.DataFrame>();
    const many = dataFrame.query(dataFrame["cases"].gt(0)).sortValues("cases");
    expect(fromDanfo(many, { agency: "string", cases: "number!" }).toArray("cases")).toEqual([160000, 16777217]);
  });

  it("keep columns whose names are numbers in their places", async () => {
    const wide = frameOf({ agency: "string!", year: "number!", value: "number!" }, [
      { agency: "甲", year: 2022, value: 26 },
      { agency: "甲", year: 2018, value: 9 },
    ]).pivot({ index: ["agency"], names: "year", values: "value" });
    const dataFrame = await toDanfo(wide);
    expect(dataFrame.columns).toEqual(["agency", "2022", "2018"]);
    expect(dataFrame.values).toEqual([["甲", 26, 9]]);
  });

  it("read NaN and undefined, which danfojs makes, as null", () => {
    const dataFrame = new danfo.DataFrame(
      [
        [1, NaN],
        [undefined, 2],
      ],
      { columns: ["a", "b"] },
    );
    expect(fromDanfo(dataFrame, { a: "number", b: "number" }).rows()).toEqual([
      { a: 1, b: null },
      { a: null, b: 2 },
    ]);
  });

  it("refuse a column that would hide a part of a DataFrame", async () => {
    const hiding = frameOf({ values: "number" }, [{ values: 1 }]);
    await expect(toDanfo(hiding)).rejects.toMatchObject({ code: "danfo/column-name" });
    await expect(toDanfo(hiding.rename({ values: "value" }))).resolves.toMatchObject({ columns: ["value"] });
  });

  it("refuse a schema of other columns, and cells of another type", () => {
    const dataFrame = new danfo.DataFrame({ a: [1, 2] });
    expect(faultOf(() => fromDanfo(dataFrame, { b: "number" })).code).toBe("frame/missing-field");
    expect(faultOf(() => fromDanfo(dataFrame, {})).code).toBe("frame/extra-field");
    expect(faultOf(() => fromDanfo(dataFrame, { a: "string" }))).toMatchObject({
      code: "frame/cell",
      at: "column a, row 0",
    });
  });
});

describe("loadDanfo", () => {
  it("finds the module whether its names or its default came over", async () => {
    expect((await loadDanfo()).DataFrame).toBe(danfo.DataFrame);
    expect(await loadDanfo(() => Promise.resolve({ default: danfo }))).toBe(danfo);
  });

  it("says what to install where there is none", async () => {
    const missing = loadDanfo(() => import(["danfojs", "absent"].join("-")));
    await expect(missing).rejects.toMatchObject({
      code: "danfo/missing",
      mend: expect.stringMatching(/danfojs-node@1\.2\.0.*overrides.*tfjs.*xlsx/s),
    });
  });
});
