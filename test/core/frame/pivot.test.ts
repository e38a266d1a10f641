import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { longFrame } from "./arbitrary-frame.ts";
import { faultOf } from "./fault-code.ts";

const schema = { agency: "string!", year: "number", value: "number" } as const;
const long = frameOf(schema, [
  { agency: "甲", year: 2022, value: 26 },
  { agency: "乙", year: 2018, value: 9 },
  { agency: "甲", year: 2018, value: null },
]);

describe("pivot", () => {
  it("makes a row for each index and a column for each name, null where nothing stands", () => {
    const wide = long.pivot({ index: ["agency"], names: "year", values: "value" });
    expect(wide.columns).toEqual(["agency", "2022", "2018"]);
    expect(wide.rows()).toEqual([
      { agency: "甲", "2022": 26, "2018": null },
      { agency: "乙", "2022": null, "2018": 9 },
    ]);
  });

  it("takes the columns that it is told, in their order, filled or not", () => {
    const wide = long.pivot({ index: ["agency"], names: "year", values: "value", columns: ["2018", "2020", "2022"] });
    expect(wide.columns).toEqual(["agency", "2018", "2020", "2022"]);
    expect(wide.toArray("2020")).toEqual([null, null]);
    expect(wide.schema).toEqual({ agency: "string!", "2018": "number", "2020": "number", "2022": "number" });
  });

  const crowded = long.concat(frameOf(schema, [{ agency: "甲", year: 2022, value: 4 }]));

  it("refuses several values in one cell", () => {
    expect(faultOf(() => crowded.pivot({ index: ["agency"], names: "year", values: "value" }))).toMatchObject({
      code: "frame/pivot-crowded",
      at: 'agency "甲", year 2022',
    });
  });

  it.each([
    ["sum", 30],
    ["mean", 15],
    ["max", 26],
    ["first", 26],
    ["count", 2],
  ] as const)("makes one value of several by their %s", (aggregate, value) => {
    const wide = crowded.pivot({ index: ["agency"], names: "year", values: "value", aggregate });
    expect(wide.toArray("2022")).toEqual([value, null]);
  });

  it("pivots words too", () => {
    const words = frameOf({ report: "string!", field: "string!", text: "string!" }, [
      { report: "r1", field: "title", text: "年度报告" },
    ]);
    expect(words.pivot({ index: ["report"], names: "field", values: "text" }).rows()).toEqual([
      { report: "r1", title: "年度报告" },
    ]);
  });

  it("refuses a name that is null, taken, or not among those asked for", () => {
    const unnamed = long.derive("year", "number", () => null);
    const taken = long.derive("year", "string", () => "agency");
    expect(faultOf(() => unnamed.head(2).pivot({ index: ["agency"], names: "year", values: "value" })).code).toBe(
      "frame/pivot-unnamed",
    );
    expect(faultOf(() => taken.head(1).pivot({ index: ["agency"], names: "year", values: "value" })).code).toBe(
      "frame/column-name",
    );
    expect(
      faultOf(() => long.pivot({ index: ["agency"], names: "year", values: "value", columns: ["2022"] })).code,
    ).toBe("frame/pivot-name");
  });

  it("keeps every value that stands alone in its cell", () => {
    fc.assert(
      fc.property(longFrame, (frame) => {
        const single = frame
          .filter(({ year }) => year !== null)
          .rollup(["agency", "year"], { value: ["first", "value"] });
        const wide = single.pivot({ index: ["agency"], names: "year", values: "value" });
        const rows = new Map(wide.rows().map((row) => [row["agency"], row]));
        for (const { agency, year, value } of single) expect(rows.get(agency)?.[String(year)]).toBe(value);
      }),
    );
  });
});
