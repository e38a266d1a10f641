import { describe, expect, it } from "vitest";
import { normalise, type Normalisation } from "../../../packages/core/src/statistics/normalise.ts";
import { expectClose, rowsOf } from "./rows-of.ts";

const WAYS = ["min-max", "z-score", "rank"] as const;

type Row = { readonly name: string; readonly values: number[]; readonly direction: 1 | -1 } & Readonly<
  Record<Normalisation, number[]>
>;

const cases = rowsOf<Row>("normalise.yaml").flatMap((row) => WAYS.map((normalisation) => ({ ...row, normalisation })));

describe("values made alike", () => {
  it.each(cases)("$name, $normalisation, direction $direction", ({ values, direction, normalisation, ...row }) => {
    expectClose(normalise(values, { normalisation, direction, scale: [0, 100] }), row[normalisation]);
  });

  it.each(WAYS)("%s leaves null where it is, and out of the others", (normalisation) => {
    const how = { normalisation, direction: 1, scale: [0, 1] } as const;
    const [first, second, third] = normalise([3, null, 8], how);
    expect([first, third]).toEqual(normalise([3, 8], how));
    expect(second).toBeNull();
  });

  it("cannot tell equal values apart, but can rank them alike", () => {
    const how = (normalisation: Normalisation) => ({ normalisation, direction: 1, scale: [0, 1] }) as const;
    expect(normalise([4, 4, null], how("min-max"))).toEqual([null, null, null]);
    expect(normalise([4, 4, null], how("z-score"))).toEqual([null, null, null]);
    expect(normalise([4, 4, null], how("rank"))).toEqual([0.75, 0.75, null]);
    expect(normalise([null, null], how("rank"))).toEqual([null, null]);
    expect(normalise([], how("z-score"))).toEqual([]);
  });
});
