import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyFrame } from "../../../../packages/core/src/frame/any-frame.ts";
import { fromArrow } from "../../../../packages/core/src/frame/exports/from-arrow.ts";
import { fromParquet } from "../../../../packages/core/src/frame/exports/from-parquet.ts";
import { fromXlsx } from "../../../../packages/core/src/frame/exports/from-xlsx.ts";
import { toArrow } from "../../../../packages/core/src/frame/exports/to-arrow.ts";
import { toXlsx } from "../../../../packages/core/src/frame/exports/to-xlsx.ts";
import type { Frame } from "../../../../packages/core/src/frame/frame.ts";
import { frameOf } from "../../../../packages/core/src/frame/frame-of.ts";
import { observationsFrame } from "../../../../packages/core/src/frame/observations-frame.ts";
import type { Schema } from "../../../../packages/core/src/frame/schema.ts";
import { toParquet } from "../../../../packages/core/src/frame/to-parquet.ts";
import { anyFrame, contents } from "../arbitrary-frame.ts";
import { goldObservations } from "../gold-observations.ts";

interface Format {
  readonly name: string;
  readonly write: (frame: AnyFrame) => Promise<Uint8Array>;
  readonly read: (bytes: Uint8Array, schema: Schema) => Promise<Frame<Schema>>;
}

const FORMATS: readonly Format[] = [
  { name: "Parquet", write: toParquet, read: fromParquet },
  { name: "Arrow", write: toArrow, read: fromArrow },
  { name: "XLSX", write: (frame) => toXlsx({ data: frame }), read: fromXlsx },
];

/** What has been lost in one program or another. */
const HOSTILE = [
  "",
  " a ",
  "=1+1",
  "'=1+1",
  "+86",
  "-5",
  "@SUM(A1)",
  "＝1",
  "\t=1",
  "a\r\nb",
  "a\rb",
  "a\nb",
  "\u0000",
  "\u0001\u001f\u007f\u0085",
  "\ufffe\uffff\ufeff",
  "_x000D_",
  "_x005F_x000D_",
  "_x000d_x000D_",
  "_xABCD\u0001",
  "_x_x0041_",
  "𠮷\u{10ffff}",
  "<a href='&amp;'>\"",
  "1",
  "TRUE",
  "2022-01-01",
  "#N/A",
  "null",
  "NaN",
  "\u2028\u202e",
  "件".repeat(32_767),
];

const EXTREMES = [
  0,
  1,
  -1,
  0.1,
  1 / 3,
  5e-324,
  -5e-324,
  1.7976931348623157e308,
  2 ** 53,
  -(2 ** 53),
  1e21,
  123456789.5,
];

describe.each(FORMATS)("$name", ({ write, read }) => {
  const back = async (frame: AnyFrame): Promise<ReturnType<typeof contents>> =>
    contents(await read(await write(frame), frame.schema));

  it("reads back whatever was in the frame", async () => {
    await fc.assert(
      fc.asyncProperty(anyFrame, async (frame) => {
        expect(await back(frame)).toEqual(contents(frame));
      }),
      { numRuns: 200 },
    );
  });

  it("keeps every hostile text, and null apart from nothing", async () => {
    const frame = frameOf(
      { a: "string", b: "string!" },
      [...HOSTILE, null].map((a) => ({ a, b: a ?? "" })),
    );
    expect(await back(frame)).toEqual(contents(frame));
  });

  it("keeps every digit of numbers, and nulls among them", async () => {
    const frame = frameOf(
      { n: "number", ok: "boolean" },
      [...EXTREMES, null].map((n, at) => ({ n, ok: [true, false, null][at % 3] as boolean | null })),
    );
    expect(await back(frame)).toEqual(contents(frame));
  });

  it.each([0, 1, 9])("keeps %i rows of nulls alone", async (length) => {
    const frame = frameOf(
      { a: "string", n: "number", ok: "boolean" },
      Array.from({ length }, () => ({ a: null, n: null, ok: null })),
    );
    expect(await back(frame)).toEqual(contents(frame));
  });

  it("reads back the hand-coded observations", async () => {
    const frame = observationsFrame(goldObservations);
    expect(await back(frame)).toEqual(contents(frame));
  });

  it("refuses half of a character, and says where it stands", async () => {
    const rows = [{ quote: "甲" }, { quote: "𠮷".slice(0, 1) }];
    await expect(write(frameOf({ quote: "string" }, rows))).rejects.toMatchObject({
      code: "exports/lone-surrogate",
      place: { file: expect.stringMatching(/column quote, row 1$/) },
    });
    await expect(write(frameOf({ "\ud800": "string" }, []))).rejects.toMatchObject({ code: "exports/lone-surrogate" });
  });

  it("refuses bytes that are something else", async () => {
    await expect(read(new TextEncoder().encode("no such file"), { a: "string" })).rejects.toMatchObject({
      code: "exports/unreadable",
    });
  });

  it("refuses columns and cells that are not the schema's", async () => {
    const bytes = await write(frameOf({ a: "string", n: "number" }, [{ a: "x", n: null }]));
    const asked = (schema: Schema) => read(bytes, schema);
    await expect(asked({ a: "string" })).rejects.toMatchObject({
      code: "exports/columns",
      what: expect.stringContaining("n"),
    });
    await expect(asked({ a: "string", n: "number", b: "string" })).rejects.toMatchObject({ code: "exports/columns" });
    await expect(asked({ a: "number", n: "number" })).rejects.toMatchObject({
      code: "exports/cell",
      place: { file: expect.stringMatching(/column a, row 0$/) },
    });
    await expect(asked({ a: "string", n: "number!" })).rejects.toMatchObject({ code: "exports/cell" });
  });
});
