import { describe, expect, it } from "vitest";
import type { Observation, Refusal } from "@fazhi/core";
import { screen } from "../../../packages/core/src/compare/set-aside.ts";
import { statement } from "./gold-readings.ts";

const INSPECTIONS = { indicator: "enforcement.inspections", year: 2022, role: null } as const;
const RATE = { ...INSPECTIONS, indicator: "oversight.closure_rate" } as const;

const alone: readonly (readonly [string, Partial<Observation>, Refusal | null])[] = [
  ["a level of the year", {}, null],
  ["what a change led to", { role: "to" }, null],
  ["a part without its total", { role: "part" }, null],
  ["an earlier value", { role: "from" }, "role"],
  ["a change", { role: "change", unit: "%" }, "role"],
  ["a rank", { role: "rank", unit: "位" }, "role"],
  ["a share of what is counted", { role: "share", unit: "%" }, "role"],
  ["a goal", { status: "planned" }, "status"],
  ["another's work", { status: "context" }, "status"],
  ["a goal of another year is a goal first", { status: "planned", period: "2023" }, "status"],
  ["another year", { period: "2021" }, "period"],
  ["a date of another year", { period: "2021-12-31" }, "period"],
  ["half a year", { period: "2022-H1" }, "period-kind"],
  ["a quarter", { period: "2022-Q1" }, "period-kind"],
  ["up to a day before the year's end", { period: "2022-11-30" }, "period-kind"],
  ["several years together", { period: "2018/2022" }, "period-kind"],
  ["several years together, of an earlier end", { period: "2016/2020" }, "period-kind"],
  ["up to the year's end", { period: "2022-12-31" }, null],
  ["no known period", { period: "" }, null],
];

describe("screen", () => {
  it.each(alone)("%s", (_, said, because) => {
    const { kept, setAside } = screen([statement(said)], INSPECTIONS);
    expect(kept.length).toBe(because === null ? 1 : 0);
    expect(setAside.map((aside) => aside.because)).toEqual(because === null ? [] : [because]);
  });

  it("keeps a total before its parts", () => {
    const { kept, setAside } = screen([statement({ value: 9 }), statement({ role: "part", value: 4 })], INSPECTIONS);
    expect(kept.map(({ value }) => value)).toEqual([9]);
    expect(setAside.map(({ observation, because }) => [observation.value, because])).toEqual([[4, "role"]]);
  });

  it("keeps a part beside a total that is itself set aside", () => {
    const { kept } = screen(
      [statement({ value: 9, period: "2021" }), statement({ role: "part", value: 4 })],
      INSPECTIONS,
    );
    expect(kept.map(({ value }) => value)).toEqual([4]);
  });

  it("takes a share for the value of a rate", () => {
    const share = statement({ indicator: "oversight.closure_rate", role: "share", unit: "%", value: 100 });
    expect(screen([share], RATE).kept).toEqual([share]);
  });

  it("takes the role that is asked for, and no other", () => {
    const [level, change] = [statement({}), statement({ role: "change", unit: "%", value: 43 })];
    const { kept, setAside } = screen([level, change], { ...INSPECTIONS, role: "change" });
    expect(kept).toEqual([change]);
    expect(setAside).toEqual([{ observation: level, because: "role" }]);
  });

  it("takes what several years make together for no stock either", () => {
    const total = statement({ indicator: "capacity.legal_counsel", unit: "名", period: "2018/2022" });
    expect(screen([total], { ...INSPECTIONS, indicator: "capacity.legal_counsel" }).kept).toEqual([]);
    expect(screen([total], { ...INSPECTIONS, indicator: "capacity.legal_counsel", year: null }).kept).toEqual([]);
  });

  it("asks no year of a report that names none", () => {
    expect(screen([statement({ period: "2021" })], { ...INSPECTIONS, year: null }).kept).toHaveLength(1);
  });
});
