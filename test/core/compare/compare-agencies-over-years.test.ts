import { describe, expect, it } from "vitest";
import { compareAgenciesOverYears } from "../../../packages/core/src/compare/compare-agencies-over-years.ts";
import { goldReadings, readingOf, statement } from "./gold-readings.ts";

const seeds = goldReadings();
const indicator = "enforcement.inspections";

const of = (id: string, agency: string, year: number | null, low: number | null = 3) =>
  readingOf({
    id,
    masthead: { agency, region: "某市" },
    year,
    observations:
      low === null ? [] : [statement({ report: id, period: String(year), value: low, low, high: low, year })],
  });

const made = {
  readings: [
    of("a-2022", "甲局", 2022, 5),
    of("a-2021", "甲局", 2021, 7),
    of("b-2022", "乙局", 2022, null),
    of("b-none", "乙局", null, null),
  ],
  skipped: [{ file: "c-2021.txt", reason: new Error("damaged") }],
} as unknown as typeof seeds;

type Options = Omit<Parameters<typeof compareAgenciesOverYears>[1], "indicator">;

const rowsOf = (options: Options): readonly string[] =>
  compareAgenciesOverYears(made, { indicator, ...options }).rows.map(
    ({ agency, year, state }) => `${agency} ${year} ${state}`,
  );

describe("compareAgenciesOverYears has a row", () => {
  const rows: readonly (readonly [string, Options, readonly string[]])[] = [
    [
      "for every agency in every year that one of them has, and those of no known year last",
      {},
      ["甲局 2021 stated", "甲局 2022 stated", "乙局 2021 no-report", "乙局 2022 not-stated", "乙局 null not-stated"],
    ],
    [
      "for each of the years asked for, and no other",
      { years: [2022, 2023] },
      ["甲局 2022 stated", "甲局 2023 no-report", "乙局 2022 not-stated", "乙局 2023 no-report"],
    ],
    [
      "for the agencies asked for, in their order",
      { agencies: ["乙局", "某市甲局"], years: [2022] },
      ["乙局 2022 not-stated", "甲局 2022 stated"],
    ],
    [
      "of the years of the agencies that are meant only",
      { agencies: ["乙局"] },
      ["乙局 2022 not-stated", "乙局 null not-stated"],
    ],
    [
      "for a report that could not be read, whatever the years",
      { reports: ["a-2021", "c-2021"], years: [2021] },
      ["甲局 2021 stated", "c-2021 null unreadable"],
    ],
  ];

  it.each(rows)("%s", (_, options, expected) => expect(rowsOf(options)).toEqual(expected));

  it("that tells the same rows by agency", () => {
    const { series, rows: all } = compareAgenciesOverYears(made, { indicator });
    expect(series?.map(({ agency, reports }) => [agency, reports.length])).toEqual([
      ["甲局", 2],
      ["乙局", 3],
    ]);
    expect(series?.flatMap(({ reports }) => reports)).toEqual(all.map(({ report }) => report));
  });
});

describe("compareAgenciesOverYears", () => {
  it("compares every pair, of one agency and of two, in one unit", () => {
    const comparison = compareAgenciesOverYears(seeds, { indicator, years: [2018, 2022] });
    expect(comparison.across).toBe("agencies-and-years");
    expect(comparison.verdicts).toHaveLength((comparison.rows.length * (comparison.rows.length - 1)) / 2);
    expect(comparison.verdicts).toContainEqual({
      a: "tianjin-kjj-2018",
      b: "tianjin-kjj-2022",
      verdict: { kind: "lower", difference: { low: -19, high: -11 } },
    });
  });

  it("works verdicts out when they are asked for, once", () => {
    const comparison = compareAgenciesOverYears(made, { indicator });
    expect(Object.getOwnPropertyDescriptor(comparison, "verdicts")?.get).toBeTypeOf("function");
    expect(comparison.verdicts).toBe(comparison.verdicts);
  });

  it("follows an agency through its renaming, and takes no other agency for it", () => {
    const readings = [
      readingOf({ id: "a", masthead: { agency: "市科委", region: "天津市" }, year: 2016, observations: [] }),
      readingOf({ id: "b", masthead: { agency: "市科技局", region: "天津市" }, year: 2022, observations: [] }),
      readingOf({ id: "c", masthead: { agency: "市司法局", region: "天津市" }, year: 2022, observations: [] }),
    ];
    const { series, findings } = compareAgenciesOverYears({ readings, skipped: [] }, { indicator });
    expect(series?.map(({ agency, reports }) => [agency, reports])).toEqual([
      ["市科技局", ["a", "b"]],
      ["市司法局", ["no-report:c:2016", "c"]],
    ]);
    expect(findings.map(({ code, report }) => [code, report])).toEqual([["agency/renamed", "b"]]);
  });

  it("lets agencies of one name and no known place stand alone", () => {
    const readings = [2021, 2022].map((year) =>
      readingOf({ id: `r${year}`, masthead: { agency: "市科技局", region: null }, year, observations: [] }),
    );
    const { series } = compareAgenciesOverYears({ readings, skipped: [] }, { indicator });
    expect(series).toHaveLength(2);
  });

  it.each([
    ["a name that none has", { agencies: ["丙局"] }, "compare/which-agency"],
    ["an agency named twice", { agencies: ["甲局", "某市甲局"] }, "compare/agency-twice"],
    ["a year in words", { years: ["2022"] }, "compare/option"],
    ["a scope that is none", { scope: "all" }, "compare/option"],
    ["a report that was not read", { reports: ["z"] }, "compare/unknown-report"],
  ])("refuses %s", (_, options, code) => {
    expect(() => compareAgenciesOverYears(made, { indicator, ...(options as Options) })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
