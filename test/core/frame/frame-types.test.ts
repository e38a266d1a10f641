import { describe, expectTypeOf, it } from "vitest";
import { describe as describeColumn } from "../../../packages/core/src/frame/statistics.ts";
import { frameFromColumns, frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import type { AnyFrame } from "../../../packages/core/src/frame/any-frame.ts";
import type { Frame } from "../../../packages/core/src/frame/frame.ts";
import { observationsFrame } from "../../../packages/core/src/frame/observations-frame.ts";
import { toCsv } from "../../../packages/core/src/frame/to-csv.ts";

const reports = frameOf({ agency: "string!", year: "number", reported: "boolean" }, [
  { agency: "a", year: 2022, reported: true },
  { agency: "b", year: null, reported: null },
]);
const regions = frameOf({ agency: "string", region: "string!", year: "string" }, []);

/** Checked by the compiler and never run. */
const never = (check: () => unknown): unknown => expectTypeOf(check).toBeFunction();

describe("the types of a frame", () => {
  it("give each cell its type, null where the schema allows it", () => {
    expectTypeOf(reports).toEqualTypeOf<Frame<{ agency: "string!"; year: "number"; reported: "boolean" }>>();
    expectTypeOf(reports.row(0)).toEqualTypeOf<{
      readonly agency: string;
      readonly year: number | null;
      readonly reported: boolean | null;
    }>();
    expectTypeOf(reports.toArray("year")).toEqualTypeOf<(number | null)[]>();
    expectTypeOf(reports.column("year").present()).toEqualTypeOf<number[]>();
    expectTypeOf(reports.columns).toEqualTypeOf<readonly ("agency" | "year" | "reported")[]>();
    expectTypeOf(observationsFrame([]).row).returns.toHaveProperty("value").toEqualTypeOf<number>();
  });

  it("follow the verbs", () => {
    expectTypeOf(reports.select("year").rows()).toEqualTypeOf<{ readonly year: number | null }[]>();
    expectTypeOf(reports.rename({ year: "of" }).row(0)).toEqualTypeOf<{
      readonly agency: string;
      readonly of: number | null;
      readonly reported: boolean | null;
    }>();
    expectTypeOf(reports.derive("next", "number", ({ year }) => year && year + 1).toArray("next")).toEqualTypeOf<
      (number | null)[]
    >();
    expectTypeOf(reports.derive("year", "string!", () => "x").toArray("year")).toEqualTypeOf<string[]>();
  });

  it("follow a rollup", () => {
    const rolled = reports.rollup(["agency"], {
      rows: "count",
      years: ["distinct", "year"],
      latest: ["max", "year"],
      name: ["first", "agency"],
      mean: ["mean", "year"],
    });
    expectTypeOf(rolled.row(0)).toEqualTypeOf<{
      readonly agency: string;
      readonly rows: number;
      readonly years: number;
      readonly latest: number | null;
      readonly name: string | null;
      readonly mean: number | null;
    }>();
  });

  it("follow a join", () => {
    const others = frameOf({ agency: "string", region: "string!" }, [{ agency: "a", region: "c" }]);
    expectTypeOf(reports.join(others, { on: ["agency"] }).row(0)).toEqualTypeOf<{
      readonly agency: string;
      readonly year: number | null;
      readonly reported: boolean | null;
      readonly region: string;
    }>();
    expectTypeOf(reports.join(others, { on: ["agency"] }).toArray("region")).toEqualTypeOf<string[]>();
    expectTypeOf(reports.join(others, { on: ["agency"], how: "left" }).toArray("region")).toEqualTypeOf<
      (string | null)[]
    >();
    expectTypeOf(reports.join(others, { on: ["agency"], how: "full" }).toArray("agency")).toEqualTypeOf<
      (string | null)[]
    >();
    expectTypeOf(
      reports.join(reports.select("agency"), { on: ["agency"], how: "full" }).toArray("agency"),
    ).toEqualTypeOf<string[]>();
  });

  it("follow a pivot, as far as its names are known", () => {
    const long = frameOf({ agency: "string!", year: "number!", value: "number!" }, [
      { agency: "a", year: 2018, value: 1 },
    ]);
    const wide = long.pivot({ index: ["agency"], names: "year", values: "value", columns: ["2018", "2022"] });
    expectTypeOf(wide.row(0)).toEqualTypeOf<{
      readonly agency: string;
      readonly "2018": number | null;
      readonly "2022": number | null;
    }>();
    const counted = long.pivot({
      index: ["agency"],
      names: "year",
      values: "agency",
      aggregate: "count",
      columns: ["2018"],
    });
    expectTypeOf(counted.toArray("2018")).toEqualTypeOf<(number | null)[]>();
    const open = long.pivot({ index: ["agency"], names: "year", values: "value" });
    expectTypeOf(open.toArray("agency")).toEqualTypeOf<string[]>();
    expectTypeOf(open.toArray("2018")).toEqualTypeOf<(string | number | null)[]>();
  });

  it("let any frame go where frames go", () => {
    const any: AnyFrame = observationsFrame([]);
    const print = (frame: AnyFrame): string => toCsv(frame);
    never(() => [any, print(reports)]);
  });

  it("refuse misuse", () => {
    never(() => [
      // @ts-expect-error a column that is not there
      reports.column("agencey"),
      // @ts-expect-error a column that is not there
      reports.select("agency", "yaer"),
      // @ts-expect-error a value of another type
      reports.filter({ year: "2022" }),
      // @ts-expect-error a column that is not there
      reports.filter({ yaer: 2022 }),
      // @ts-expect-error a null may stand there
      reports.filter((row) => row.year > 2020),
      // @ts-expect-error a value of another type
      reports.derive("x", "number", () => "1"),
      // @ts-expect-error a null where the type promises none
      reports.derive("x", "number!", () => null),
      // @ts-expect-error a mean of words
      reports.rollup(["agency"], { mean: ["mean", "agency"] }),
      // @ts-expect-error a greatest boolean
      reports.rollup(["agency"], { most: ["max", "reported"] }),
      // @ts-expect-error a statistic that is not there
      reports.rollup(["agency"], { mode: ["mode", "year"] }),
      // @ts-expect-error a column that is not there
      reports.rollup(["agencey"], { rows: "count" }),
      // @ts-expect-error a column that is not there
      reports.arrange(["yaer"]),
      // @ts-expect-error a direction that is not there
      reports.arrange([["year", "down"]]),
      // @ts-expect-error a key of two kinds: a number here, a string there
      reports.join(regions, { on: ["year"] }),
      // @ts-expect-error a key that one frame lacks
      reports.join(regions, { on: ["region"] }),
      // @ts-expect-error a sum of words
      reports.pivot({ index: ["year"], names: "year", values: "agency", aggregate: "sum" }),
      // @ts-expect-error a column that is not there
      reports.rename({ yaer: "of" }),
      // @ts-expect-error statistics of words
      describeColumn(reports, "agency"),
      // @ts-expect-error a row without a column
      frameOf({ a: "string", b: "number" }, [{ a: "x" }]),
      // @ts-expect-error a row with a column too many
      frameOf({ a: "string" }, [{ a: "x", b: 1 }]),
      // @ts-expect-error a value of another type
      frameOf({ a: "string" }, [{ a: 1 }]),
      // @ts-expect-error a type that is not there
      frameOf({ a: "date" }, []),
      // @ts-expect-error a null where the type promises none
      frameFromColumns({ a: "string!" }, { a: [null] }),
      // @ts-expect-error a frame of other columns
      reports.concat(regions),
      // @ts-expect-error a frame never changes
      (reports.row(0).year = 1),
      // @ts-expect-error a frame never changes
      (reports.length = 1),
    ]);
  });
});
