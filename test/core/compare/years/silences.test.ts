import { describe, expect, it } from "vitest";
import { compareTwoYears, droppedShare, readReports, silences, type SilencesOptions } from "@fazhi/core";
import { agencyOf, readingsOf, type Said } from "./agency-of-years.ts";

const indicator = "enforcement.complaints";

const silencesIn = (years: Readonly<Record<number, Said>>, options: SilencesOptions = {}) =>
  silences(readingsOf(agencyOf(years, { indicator, unit: "件" })), options);

const steps = (years: Readonly<Record<number, Said>>) => silencesIn(years).toArray("change");

describe("silences", () => {
  it("follow an indicator from report to report", () => {
    expect(steps({ 2018: null, 2019: 3, 2020: 4, 2021: null, 2022: null, 2023: 0 })).toEqual([
      "new",
      "kept",
      "dropped",
      "returned",
    ]);
  });

  it("show the last words before the silence, and the state of the silent report", () => {
    expect(silencesIn({ 2019: 3, 2020: null }).row(0)).toMatchObject({
      from_state: "stated",
      to_state: "not-stated",
      low: 3,
      high: 3,
      unit: "件",
      quotes: "3件",
      from_report: "天津市科学技术局-2019",
      to_report: "天津市科学技术局-2020",
      after_bad_year: null,
    });
  });

  it.each([
    ["only", { 2018: 3, 2019: null }],
    ["highest", { 2017: 2, 2018: 3, 2019: null }],
    ["lowest", { 2017: 4, 2018: 3, 2019: null }],
    ["neither", { 2016: 2, 2017: 4, 2018: 3, 2019: null }],
    ["neither", { 2017: 3, 2018: 3, 2019: null }],
    ["unclear", { 2017: [21, 29], 2018: 26, 2019: null }],
    ["highest", { 2016: [21, 29], 2017: null, 2018: [31, 39], 2019: null }],
    ["neither", { 2016: 50, 2017: 10, 2018: [21, 29], 2019: null }],
  ] as const)("come after a last value that is %s", (after, years) => {
    expect(silencesIn(years).filter({ change: "dropped", to_year: 2019 }).toArray("after")).toEqual([after]);
  });

  it.each([
    ["higher", { 2017: 2, 2018: 3, 2019: null }, true],
    ["lower", { 2017: 2, 2018: 3, 2019: null }, false],
    ["lower", { 2017: 5, 2018: 3, 2019: null }, true],
    ["higher", { 2017: 3, 2018: 3, 2019: null }, false],
    ["higher", { 2017: [21, 29], 2018: 26, 2019: null }, null],
    ["higher", { 2018: 3, 2019: null }, null],
  ] as const)("come after a bad year where %s is bad, in the reader's judgement", (way, years, bad) => {
    const dropped = silencesIn(years, { bad: { [indicator]: way } }).filter({ change: "dropped", to_year: 2019 });
    expect(dropped.toArray("after_bad_year")).toEqual([bad]);
  });

  it("are none where the report says that the body has no such power", () => {
    const [before] = agencyOf({ 2019: 3 }, { indicator: "enforcement.penalties", unit: "件" });
    const [after] = agencyOf({ 2020: null }, { content: "我局无行政处罚权。" });
    const found = silences(readingsOf([before!, after!]));
    expect(found.rows()).toMatchObject([{ change: "no-power", to_state: "no-power", after: null }]);
    expect(found.row(0).evidence).toContain("无行政处罚权");
  });

  it.each([
    ["a way that is none", { bad: { [indicator]: "up" as "higher" } }, "compare/bad-direction"],
    ["an unknown indicator", { bad: { "no.such": "higher" as const } }, "compare/unknown-indicator"],
    ["an unknown indicator to follow", { indicators: ["no.such"] }, "compare/unknown-indicator"],
  ])("refuse %s", (_, options, code) => {
    expect(() => silencesIn({ 2019: 1 }, options)).toThrow(expect.objectContaining({ code }));
  });
});

describe("droppedShare", () => {
  it("counts what became of the indicators of the report before", () => {
    const kept = agencyOf({ 2019: 3, 2020: 4, 2021: null }, { indicator });
    const others = agencyOf({ 2019: null, 2020: 7, 2021: 8 }, { indicator: "oversight.proposals" });
    const both = kept.map((reading, at) => ({
      ...reading,
      observations: [...reading.observations, ...others[at]!.observations],
    }));
    expect(droppedShare(readingsOf(both)).rows()).toMatchObject([
      {
        from_year: 2019,
        to_year: 2020,
        stated_before: 1,
        kept: 1,
        dropped: 0,
        share: 0,
        new: 1,
        dropped_after_highest: 0,
      },
      {
        from_year: 2020,
        to_year: 2021,
        stated_before: 2,
        kept: 1,
        dropped: 1,
        share: 0.5,
        new: 0,
        dropped_after_highest: 1,
      },
    ]);
  });

  it("has no share where nothing was stated before", () => {
    expect(droppedShare(readingsOf(agencyOf({ 2019: null, 2020: 1 }))).rows()).toMatchObject([
      { stated_before: 0, share: null, new: 1 },
    ]);
  });
});

describe("the two reports of Tianjin", () => {
  it("keep, drop and add what comparing the two years says", async () => {
    const seeds = await readReports("seeds");
    const two = compareTwoYears(seeds, { reports: ["tianjin-kjj-2018", "tianjin-kjj-2022"] });
    const found = silences(seeds);
    const of = (change: string) => found.filter({ change }).toArray("indicator");
    expect(of("kept")).toEqual(two.both.map((comparison) => comparison.indicator));
    expect(of("dropped")).toEqual(two.dropped.map((one) => one.indicator));
    expect(of("new")).toEqual(two.added.map((one) => one.indicator));
    expect(droppedShare(seeds).row(0)).toMatchObject({
      stated_before: 42,
      kept: 9,
      dropped: 33,
      share: 33 / 42,
      new: 36,
    });
    expect(found.notes).toContainEqual(
      expect.objectContaining({ code: "silences/outline", reports: ["tianjin-kjj-2022"] }),
    );
  });
});
