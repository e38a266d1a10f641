import { describe, expect, it } from "vitest";
import {
  changesOf,
  compareAgencies,
  compareMeasurements,
  compareYears,
  compositeIndex,
  correlate,
  distributionOf,
  groupTable,
  measurementsOf,
  panelOf,
  rankAgencies,
  ratesOf,
  seriesBreaks,
  silences,
  timelinessTable,
  trendOf,
} from "@fazhi/core";
import { values } from "./agencies/made-readings.ts";

const readings = values(3, 5, 8);
const indicator = "enforcement.inspections";

/** Never called: the compiler reads what stands inside, and refuses a line that it should refuse and does not. */
const compiled = (...programs: readonly (() => unknown)[]): void => expect(programs).not.toEqual([]);

describe("what does not compile", () => {
  it("is a name of an option, or a word for one, that there is not", () => {
    compiled(
      // @ts-expect-error no such option
      () => rankAgencies(readings, { indicator, minimum: 0.5 }),
      // @ts-expect-error the indicator is missing
      () => rankAgencies(readings, { year: 2022 }),
      // @ts-expect-error a year is a number
      () => compareAgencies(readings, { indicator, year: "2022" }),
      // @ts-expect-error no such role
      () => compareAgencies(readings, { indicator, role: "total" }),
      // @ts-expect-error no such scope
      () => compareYears(readings, { indicator, scope: "county" }),
      // @ts-expect-error nothing is best: there is a highest and a lowest
      () => rankAgencies(readings, { indicator, direction: "best-first" }),
      // @ts-expect-error a ranking is refused or warned of, never just made
      () => rankAgencies(readings, { indicator, underFloor: "ignore" }),
      // @ts-expect-error nothing to group by
      () => distributionOf(readings, { indicator, by: "province" }),
      // @ts-expect-error no such correction
      () => trendOf(readings, { indicator, correction: "fdr" }),
      // @ts-expect-error no such coefficient
      () => correlate(readings, { indicators: [indicator, "enforcement.penalties"], method: "distance" }),
      // @ts-expect-error the method is never guessed
      () => correlate(readings, { indicators: [indicator, "enforcement.penalties"] }),
      // @ts-expect-error which way is bad is higher or lower
      () => silences(readings, { bad: { [indicator]: "up" } }),
      // @ts-expect-error a list of groups
      () => timelinessTable(readings, { by: "year" }),
      // @ts-expect-error one indicator or all
      () => seriesBreaks(readings, { indicator: [indicator] }),
      // @ts-expect-error the denominator is never guessed
      () => ratesOf(readings, { numerator: indicator }),
    );
  });

  it("is an index whose choices are left to us", () => {
    const choices = { normalisation: "min-max", aggregation: "arithmetic", coverageFloor: 1 } as const;
    const [one, other] = [
      { indicator, direction: 1 },
      { indicator: "enforcement.penalties", direction: -1 },
    ] as const;
    compiled(
      () => compositeIndex(readings, { ...choices, indicators: [one, other] }),
      // @ts-expect-error which way an indicator counts has to be said
      () => compositeIndex(readings, { ...choices, indicators: [one, { indicator: "enforcement.penalties" }] }),
      // @ts-expect-error by how much is said by the weight
      () => compositeIndex(readings, { ...choices, indicators: [one, { ...other, direction: 2 }] }),
      // @ts-expect-error how many may be missing has to be said
      () => compositeIndex(readings, { ...choices, coverageFloor: undefined, indicators: [one, other] }),
      // @ts-expect-error no such mean
      () => compositeIndex(readings, { ...choices, aggregation: "median", indicators: [one, other] }),
    );
  });

  it("is a column that a result does not have", () => {
    compiled(
      () => rankAgencies(readings, { indicator }).select("rank", "agency", "low"),
      // @ts-expect-error a ranking has no such column
      () => rankAgencies(readings, { indicator }).select("nope"),
      // @ts-expect-error the value is an interval: low and high
      () => rankAgencies(readings, { indicator }).toArray("value"),
      // @ts-expect-error a change has no such column
      () => changesOf(readings, { indicator }).row(0).difference,
      // @ts-expect-error spans have names
      () => trendOf(readings, { indicator }).filter({ slopes: 1 }),
      // @ts-expect-error a table by level has no column for years
      async () => (await groupTable(readings, { indicator, by: "level" })).select("year"),
      async () => (await groupTable(readings, { indicator, by: ["level", "year"] })).select("level", "year"),
      // @ts-expect-error a rank that the wordings leave open is null
      (): number => rankAgencies(readings, { indicator }).row(0).rank,
      (): number => rankAgencies(readings, { indicator }).row(0).of,
    );
  });

  it("is a comparison of two indicators, and a difference where there is none", () => {
    const inspections = measurementsOf(readings, { indicator });
    const penalties = measurementsOf(readings, { indicator: "enforcement.penalties" });
    compiled(
      () => compareMeasurements(inspections[0]!, inspections[1]!),
      // @ts-expect-error inspections are not compared with penalties
      () => compareMeasurements(inspections[0]!, penalties[0]!),
    );
    const verdict = compareMeasurements(inspections[0]!, inspections[1]!);
    // @ts-expect-error the verdict may be that the two do not compare
    void verdict.difference;
    if (verdict.kind === "not-comparable") void verdict.because;
    else expect(verdict.difference).toEqual({ low: -2, high: -2 });
    // @ts-expect-error reasons are there only where the two do not compare
    if (verdict.kind === "lower") void verdict.because;
  });

  it("is a step of a panel with a stage of another thing", () => {
    const panel = panelOf(readings);
    compiled(
      () => panel.chooseStage("normative-documents", "issued"),
      // @ts-expect-error normative documents are not granted
      () => panel.chooseStage("normative-documents", "granted"),
      // @ts-expect-error no such thing
      () => panel.chooseStage("documents", "issued"),
      // @ts-expect-error no such version
      () => panelOf(readings, { vintage: "newest" }),
      // @ts-expect-error no such scope
      () => panel.keepScope("county"),
      // @ts-expect-error a decision needs its reason
      () => panel.settle({ report: "r0", indicator, keep: [] }),
      // @ts-expect-error steps are taken back one by one, never written over
      () => (panel.steps = []),
    );
    expect(panel.steps).toHaveLength(1);
  });
});
