import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { longFrame } from "./arbitrary-frame.ts";
import { faultOf } from "./fault-code.ts";

describe("concat", () => {
  it("puts the rows of one frame after those of another", () => {
    fc.assert(
      fc.property(longFrame, longFrame, (a, b) => {
        expect(a.concat(b).rows()).toEqual([...a.rows(), ...b.rows()]);
        expect(a.concat(b.select("value", "agency", "year")).rows()).toEqual([...a.rows(), ...b.rows()]);
      }),
    );
  });

  it("may hold nulls if either may", () => {
    const sure = frameOf({ ok: "boolean!" }, [{ ok: true }]);
    const unsure = frameOf({ ok: "boolean" }, [{ ok: null }]);
    const both = sure.concat(unsure as never);
    expect([both.schema, both.toArray("ok")]).toEqual([{ ok: "boolean" }, [true, null]]);
  });

  it("refuses unlike columns", () => {
    const a = frameOf({ x: "string", y: "number" }, []);
    expect(faultOf(() => a.concat(frameOf({ x: "string" }, []) as never))).toMatchObject({
      code: "frame/unlike-columns",
      at: "column y",
    });
    expect(faultOf(() => a.concat(frameOf({ x: "number", y: "number" }, []) as never)).code).toBe("frame/column-kind");
  });
});
