import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  comparabilityOf,
  compareMeasurements,
  convert,
  measurementsOf,
  parseCodebook,
  periodKindOf,
  rateOf,
  readReports,
  readText,
  type Measurement,
  type Readings,
} from "@fazhi/core";
import { faultOf } from "../../frame/fault-code.ts";

let seeds: Readings;
beforeAll(async () => {
  seeds = await readReports("seeds");
});

const made = (id: string, words: string, year = 2023): Readings["readings"][number] =>
  readText(`晋城市应急管理局${year}年法治政府建设年度报告\n\n一、主要举措和成效\n${words}\n`, { id });

const inspections = (words: string, year?: number): Measurement<"enforcement.inspections"> =>
  measurementsOf({ readings: [made("a", words, year)], skipped: [] }, { indicator: "enforcement.inspections" })[0]!;

/** A measurement with what a test changes of it. */
const like = <I extends string>(one: Measurement<I>, changed: Partial<Measurement<I>>): Measurement<I> => ({
  ...one,
  ...changed,
});

const twelve = (): Measurement<"enforcement.inspections"> => inspections("开展执法检查12次。");

describe("the kind of a period", () => {
  it.each([
    ["2022", "year"],
    ["2022-12-31", "year"],
    ["2022-06-30", "date"],
    ["2022-H1", "part-year"],
    ["2022-Q3", "part-year"],
    ["2022-part", "part-year"],
    ["2018/2022", "years"],
    ["", "unknown"],
  ] as const)("%s is %s", (period, kind) => {
    expect(periodKindOf(period)).toBe(kind);
  });
});

describe("comparability", () => {
  it("is given by what a report states, with the words", () => {
    const one = twelve();
    expect(one).toMatchObject({
      unit: "次",
      unitClass: "occasion",
      role: "level",
      periodKind: "year",
      scope: "agency",
    });
    expect(one.parents.map(({ quote }) => quote).join()).toContain("12次");
  });

  it("asks for every condition, and names each that fails", () => {
    const one = twelve();
    expect(comparabilityOf(one, one)).toEqual({ comparable: true });
    const changes = [
      ["unit", { unitClass: "entity" }],
      ["role", { role: "part" }],
      ["status", { status: "planned" }],
      ["period-kind", { periodKind: "part-year" }],
      ["scope", { scope: "region" }],
      ["counting-rule", { countingRule: "heaviest-once" }],
      ["edition", { edition: "2099.1" }],
    ] as const;
    for (const [reason, change] of changes)
      expect(comparabilityOf(one, like(one, change))).toEqual({ comparable: false, because: [reason] });
    const all = Object.assign({}, ...changes.map(([, change]) => change));
    expect(comparabilityOf(one, like(one, all))).toMatchObject({ because: { length: changes.length } });
  });

  it.each([
    ["2022", "2021", true],
    ["2022", "2021-12-31", true],
    ["2022-H1", "2021-H1", true],
    ["2022-H1", "2022-Q1", false],
    ["2022-part", "2022-part", false],
    ["2022-06-30", "2021-06-30", true],
    ["2018/2022", "2016/2020", true],
    ["2018/2022", "2020/2022", false],
    ["2018/2022", "2022", false],
    ["", "", false],
  ])("holds between the periods %s and %s: %s", (one, other, alike) => {
    const [a, b] = [one, other].map((period) => like(twelve(), { period, periodKind: periodKindOf(period) }));
    expect(comparabilityOf(a!, b!)).toEqual(
      alike ? { comparable: true } : { comparable: false, because: ["period-kind"] },
    );
  });

  it("holds between editions that mean the same, and not where an indicator changed", () => {
    const one = like(twelve(), { edition: "2026.1" });
    expect(comparabilityOf(one, like(one, { edition: "2026.2" }))).toEqual({ comparable: true });
    const fines = { ...one, indicator: "enforcement.penalties_fine" };
    expect(comparabilityOf(fines, { ...fines, edition: "2026.2" })).toEqual({
      comparable: false,
      because: ["edition"],
    });
  });

  it("refuses two indicators when the program compiles and when it runs", () => {
    const penalties = measurementsOf(seeds, { indicator: "enforcement.penalties" })[0]!;
    // @ts-expect-error inspections are not compared with penalties
    const verdict = compareMeasurements(twelve(), penalties);
    expect(verdict).toMatchObject({ kind: "not-comparable", because: expect.arrayContaining(["indicator"]) });
  });
});

describe("a verdict on two values", () => {
  it("has its difference in the unit of the first", () => {
    const verdict = compareMeasurements(inspections("开展执法检查40余次。"), twelve());
    expect(verdict).toEqual({ kind: "higher", difference: { low: 29, high: 37 } });
  });

  it("has no difference where the values do not compare", () => {
    const verdict = compareMeasurements(twelve(), like(twelve(), { scope: "region" }));
    expect(verdict).toEqual({ kind: "not-comparable", because: ["scope"] });
    // @ts-expect-error a difference is there only where the values compare
    void verdict.difference;
  });
});

describe("conversion", () => {
  it("goes between units of one class, exactly", () => {
    const money = like(twelve(), { unit: "万元", unitClass: "yuan", interval: { low: 1.005, high: null } });
    expect(convert(money, "元")).toMatchObject({ unit: "元", interval: { low: 10050, high: null } });
    expect(convert(like(twelve(), { unit: "场" }), "次").interval).toEqual({ low: 12, high: 12 });
  });

  it("refuses units that do not measure the same", () => {
    expect(faultOf(() => convert(twelve(), "家")).code).toBe("measurement/cannot-convert");
    expect(faultOf(() => convert(like(twelve(), { unit: "人" }), "人次")).code).toBe("measurement/cannot-convert");
  });

  it("there and back is where it began", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom("元", "万元", "亿元"), (value, unit) => {
        const money = like(twelve(), { unit: "万元", unitClass: "yuan", interval: { low: value, high: value } });
        expect(convert(convert(money, unit), "万元").interval).toEqual(money.interval);
      }),
    );
  });
});

describe("a rate of two values", () => {
  const [penalties, officers] = [
    (words: string) =>
      measurementsOf({ readings: [made("a", words)], skipped: [] }, { indicator: "enforcement.penalties" })[0]!,
    (words: string) =>
      measurementsOf({ readings: [made("a", words)], skipped: [] }, { indicator: "enforcement.officers" })[0]!,
  ];

  it("leads back to the words of both", () => {
    const rate = rateOf({
      numerator: penalties("作出行政处罚36件。"),
      denominator: officers("持证执法人员20名。"),
      per: 10,
    });
    expect(rate).toMatchObject({ kind: "rate", interval: { low: 18, high: 18 }, unit: "件/10名" });
    expect(rate.kind === "rate" && rate.parents.map(({ value }) => value)).toEqual([36, 20]);
  });

  it("keeps hedges as bounds", () => {
    const rate = rateOf({
      numerator: penalties("作出行政处罚30余件。"),
      denominator: officers("持证执法人员20余名。"),
    });
    expect(rate).toMatchObject({ interval: { low: 31 / 29, high: 39 / 21 } });
  });

  it("holds every quotient that the wordings allow", () => {
    const bound = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(bound, bound, bound, bound, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, c, d, share) => {
        const between = (x: number, y: number) => ({ low: Math.min(x, y), high: Math.max(x, y) });
        const [above, below] = [between(a, b), between(c, d)];
        const rate = rateOf({
          numerator: like(twelve(), { interval: above }),
          denominator: like(twelve(), { interval: below }),
        });
        if (rate.kind !== "rate") throw new Error("no rate");
        const inside = ({ low, high }: { low: number; high: number }): number => low + (high - low) * share;
        const quotient = inside(above) / inside(below);
        expect(rate.interval.low!).toBeLessThanOrEqual(quotient + 1e-9);
        expect(rate.interval.high!).toBeGreaterThanOrEqual(quotient - 1e-9);
      }),
    );
  });

  it.each([
    ["agency", { agencyId: "another" }],
    ["period", { period: "2022" }],
    ["period-kind", { period: "2023-H1", periodKind: "part-year" }],
    ["scope", { scope: "region" }],
    ["status", { status: "planned" }],
    ["role", { role: "change" }],
    ["denominator", { interval: { low: 0, high: 0 } }],
  ] as const)("is refused because of its %s", (reason, change) => {
    expect(rateOf({ numerator: twelve(), denominator: like(twelve(), change) })).toEqual({
      kind: "not-comparable",
      because: [reason],
    });
  });

  it("is refused of unlike parts of a year, and of unlike spans of years", () => {
    const within = (period: string) => like(twelve(), { period, periodKind: periodKindOf(period) });
    const because = (numerator: string, denominator: string) => {
      const rate = rateOf({ numerator: within(numerator), denominator: within(denominator) });
      return rate.kind === "rate" ? [] : rate.because;
    };
    expect(because("2022-H1", "2022-H1")).toEqual([]);
    expect(because("2022-H1", "2022-Q1")).toEqual(["period-kind"]);
    expect(because("2018/2022", "2018/2022")).toEqual([]);
    expect(because("2018/2022", "2016/2020")).toEqual(["period"]);
    expect(because("", "")).toEqual(["period-kind"]);
  });

  it.each([0, -1, Number.NaN, Infinity])("refuses a factor of %s", (per) => {
    expect(faultOf(() => rateOf({ numerator: twelve(), denominator: twelve(), per })).code).toBe(
      "measurement/bad-factor",
    );
  });
});

describe("counting rules", () => {
  it("that differ are not compared, where catalogs say so", async () => {
    const { compareAgencies } = await import("@fazhi/core");
    const ruled = (id: string, words: string, rule: string | null) => ({
      ...made(id, words),
      catalog: {
        ...{ file: id, agency: id, region: null, level: null, year: 2023, format: null, sha256: null },
        ...(rule === null ? {} : { counting: { "enforcement.penalties": rule } }),
      },
    });
    const readings = [
      ruled("a", "作出行政处罚36件。", "heaviest-once"),
      ruled("b", "作出行政处罚24件。", "heaviest-once"),
      ruled("c", "作出行政处罚99件。", "every-kind"),
    ];
    const { rows, verdicts } = compareAgencies({ readings, skipped: [] }, { indicator: "enforcement.penalties" });
    expect(rows.map(({ report, interval }) => [report, interval?.low ?? null])).toEqual([
      ["a", 36],
      ["b", 24],
      ["c", null],
    ]);
    expect(verdicts.map(({ verdict }) => verdict.kind)).toEqual(["higher", "not-comparable", "not-comparable"]);
    expect(verdicts.at(-1)?.verdict).toMatchObject({ because: ["counting-rule"] });
  });
});

it("converts units that a reader's own codebook knows", async () => {
  const codebook = await parseCodebook(
    "edition: own\nextends: '2026.2'\nunits:\n  - { word: 趟, class: occasion, example: 检查3趟 }\n",
    "own.yaml",
  );
  const readings = ["开展执法检查3趟。", "开展执法检查12次。"].map((words, at) =>
    readText(`天津市科学技术局2023年法治政府建设年度报告\n${words}\n`, { id: `r${at}`, codebook }),
  );
  const [a, b] = measurementsOf({ readings, skipped: [] }, { indicator: "enforcement.inspections" });
  expect(convert(a!, "次").interval).toEqual({ low: 3, high: 3 });
  expect(compareMeasurements(a!, b!)).toEqual({ kind: "lower", difference: { low: -9, high: -9 } });
});
