import { describe, expect, it } from "vitest";
import { changeBetween } from "../../../../packages/core/src/compare/years/change-between.ts";

type Ends = readonly [number | null, number | null];

const within = ([low, high]: Ends) => ({ low, high });

describe("changeBetween", () => {
  it.each([
    ["open above, later", [10, 10], [20, null], [10, null], [100, null], [100, null]],
    ["open above, earlier", [20, null], [10, 10], [null, -10], [-100, -50], [-100, -50]],
    ["open below, earlier", [null, 20], [30, 30], [10, null], null, null],
    ["open below, later", [10, 10], [null, 20], [null, 10], [null, 100], null],
    ["nought before", [0, 0], [30, 30], [30, 30], null, null],
    ["nought behind", [30, 30], [0, 0], [-30, -30], [-100, -100], null],
    ["below nought behind", [10, 20], [-10, -5], [-30, -15], [-200, -125], null],
    ["exact", [20, 20], [25, 25], [5, 5], [25, 25], [25, 25]],
  ] as const)("gives what can be known where a value is %s", (_, a, b, change, percent, annual) => {
    expect(changeBetween(within(a), within(b), 1)).toEqual({
      change: within(change),
      percent: percent === null ? null : within(percent),
      annual: annual === null ? null : within(annual),
    });
  });

  it("gives nothing where there is no value", () => {
    const nothing = { change: null, percent: null, annual: null };
    expect(changeBetween(null, within([1, 1]), 1)).toEqual(nothing);
    expect(changeBetween(within([1, 1]), null, 1)).toEqual(nothing);
  });

  it("spreads the change over the years between", () => {
    const { annual } = changeBetween(within([100, 100]), within([400, 400]), 2);
    expect(annual).toEqual(within([100, 100]));
  });
});
