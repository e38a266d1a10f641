import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { contents, longFrame } from "./arbitrary-frame.ts";
import { faultOf } from "./fault-code.ts";

const frame = frameOf({ agency: "string", year: "number", ok: "boolean" }, [
  { agency: "甲", year: 2018, ok: true },
  { agency: "乙", year: 2022, ok: false },
  { agency: null, year: 2022, ok: null },
  { agency: "甲", year: null, ok: true },
]);

describe("filter", () => {
  it.each([
    [{ agency: "甲" }, [0, 3]],
    [{ agency: "甲", year: 2018 }, [0]],
    [{ agency: ["甲", null] }, [0, 2, 3]],
    [{ year: [2018, 2022] }, [0, 1, 2]],
    [{ year: null }, [3]],
    [{ ok: false }, [1]],
    [{ agency: [] }, []],
    [{}, [0, 1, 2, 3]],
  ])("keeps the rows that hold %o", (condition, kept) => {
    expect(frame.filter(condition).rows()).toEqual(kept.map((row) => frame.row(row)));
  });

  it("keeps what a predicate accepts, and tells it the row's number", () => {
    expect(frame.filter((row) => row.year !== null && row.year > 2020).toArray("agency")).toEqual(["乙", null]);
    expect(frame.filter((_, index) => index % 2 === 0).length).toBe(2);
  });

  it("splits a frame into what it keeps and what it drops", () => {
    fc.assert(
      fc.property(longFrame, fc.integer({ min: -1000, max: 1000 }), (long, limit) => {
        const accept = (row: { value: number | null }): boolean => row.value !== null && row.value > limit;
        const kept = long.filter(accept);
        expect(kept.rows()).toEqual(long.rows().filter(accept));
        expect(kept.length + long.filter((row) => !accept(row)).length).toBe(long.length);
        expect(contents(kept.filter(accept))).toEqual(contents(kept));
      }),
    );
  });

  it("says the same in both ways of asking", () => {
    fc.assert(
      fc.property(longFrame, fc.option(fc.constantFrom("甲", "乙")), (long, agency) => {
        expect(contents(long.filter({ agency }))).toEqual(contents(long.filter((row) => row.agency === agency)));
      }),
    );
  });

  it("refuses undefined, which would pass every row in silence", () => {
    expect(faultOf(() => frame.filter({ year: undefined } as never))).toMatchObject({
      code: "frame/undefined",
      at: "column year",
    });
  });

  it("refuses a column that is not there", () => {
    expect(faultOf(() => frame.filter({ yaer: 2022 } as never)).code).toBe("frame/unknown-column");
  });
});
