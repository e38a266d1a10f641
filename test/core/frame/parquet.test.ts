import { parquetMetadata, parquetReadObjects } from "hyparquet";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyFrame } from "../../../packages/core/src/frame/any-frame.ts";
import { frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { observationsFrame } from "../../../packages/core/src/frame/observations-frame.ts";
import { toParquet } from "../../../packages/core/src/frame/to-parquet.ts";
import { columns } from "./arbitrary-frame.ts";
import { frameFromColumns } from "../../../packages/core/src/frame/frame-of.ts";
import { goldObservations } from "./gold-observations.ts";

const fileOf = async (frame: AnyFrame): Promise<ArrayBuffer> => {
  const bytes = await toParquet(frame);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

const rowsOf = async (frame: AnyFrame): Promise<readonly object[]> => parquetReadObjects({ file: await fileOf(frame) });

describe("toParquet", () => {
  it("types its columns", async () => {
    const frame = frameOf({ agency: "string!", value: "number", ok: "boolean" }, []);
    const { schema, num_rows } = parquetMetadata(await fileOf(frame));
    expect(num_rows).toBe(0n);
    expect(schema.slice(1)).toMatchObject([
      { name: "agency", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
      { name: "value", type: "DOUBLE", repetition_type: "OPTIONAL" },
      { name: "ok", type: "BOOLEAN", repetition_type: "OPTIONAL" },
    ]);
  });

  it("keeps Chinese, nulls and every digit", async () => {
    const rows = [
      { agency: "晋城市科学技术局", value: 123456789.5, ok: true },
      { agency: "𠮷", value: null, ok: null },
      { agency: "", value: 160000, ok: false },
    ];
    expect(await rowsOf(frameOf({ agency: "string", value: "number", ok: "boolean" }, rows))).toEqual(rows);
  });

  it("keeps a column of nulls alone", async () => {
    const rows = [{ a: null, b: null, c: null }];
    expect(await rowsOf(frameOf({ a: "string", b: "number", c: "boolean" }, rows))).toEqual(rows);
  });

  it("reads back to the hand-coded observations", async () => {
    const frame = observationsFrame(goldObservations);
    expect(await rowsOf(frame)).toEqual(frame.rows());
  });

  it("reads back to whatever was in the frame", async () => {
    await fc.assert(
      fc.asyncProperty(columns, async ({ schema, columns: cells }) => {
        const frame = frameFromColumns(schema, cells);
        expect(await rowsOf(frame)).toEqual(frame.rows());
      }),
    );
  });
});
