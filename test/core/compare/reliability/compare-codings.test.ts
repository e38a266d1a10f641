import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import {
  compareCodings,
  confusionTable,
  krippendorffAlpha,
  readCodings,
  readReports,
  type CodedLine,
  type CodingComparison,
} from "@fazhi/core";

const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** A coded line of ten characters. */
const line = (start: number, said: Partial<CodedLine> = {}): CodedLine => ({
  report: "r",
  quote: "0123456789",
  start,
  end: start + 10,
  value: 3,
  unit: "件",
  hedge: "exact",
  indicator: "enforcement.penalties",
  status: "reported",
  role: "level",
  period: "2022",
  ...said,
});

const few = { resamples: 20 } as const;
const compared = (a: readonly CodedLine[], b: readonly CodedLine[]): CodingComparison =>
  compareCodings(a, b, { names: ["Li", "Wang"], ...few });
const overall = ({ unitising }: CodingComparison, rule: string) => unitising.filter({ report: null, rule }).rows()[0]!;
const rowOf = ({ reliability }: CodingComparison, variable: string) => reliability.filter({ variable }).rows()[0]!;

describe("the seeds, hand-coded and as read", () => {
  let comparison: CodingComparison;
  beforeAll(async () => {
    comparison = compareCodings(await readCodings(at("test/gold")), await readReports(at("seeds")), few);
  });

  it("agree on every quantity and every code", () => {
    expect(comparison.coders).toEqual(["gold", "machine"]);
    expect(overall(comparison, "value")).toMatchObject({ lines_a: 222, lines_b: 222, matched: 222, f1: 1 });
    expect(comparison.reliability.toArray("alpha")).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});

describe("the made-up reports, coded and as read", () => {
  it("have the figures of the project's own score, and name the weakest variable", async () => {
    const codings = await readCodings(at("test/documents/later"));
    const comparison = compareCodings(codings, await readReports(at("test/documents/later")), few);
    const { precision, recall, f1_low: low, f1_high: high, f1 } = overall(comparison, "value");
    expect(precision).toBeGreaterThan(0.99);
    expect(recall).toBeGreaterThan(0.975);
    expect(low! < f1! && f1! < high!).toBe(true);
    expect(comparison.weakest).toMatchObject({ variable: "indicator" });
    expect(comparison.weakest!.alpha).toBeGreaterThan(0.88);
    expect(comparison.weakest!.alpha).toBeLessThan(0.99);
    expect(comparison.reliability.notes[0]?.message).toContain("that of `indicator`");
  });
});

describe("unitising", () => {
  it("matches spans that overlap and values that are equal with their powers of ten", () => {
    const found = compared(
      [line(0, { value: 2563, unit: "万元" }), line(40)],
      [line(5, { value: 25_630_000, unit: "元" })],
    );
    expect(overall(found, "value")).toMatchObject({ lines_a: 2, lines_b: 1, matched: 1, precision: 1, recall: 0.5 });
    expect(overall(found, "value").f1).toBeCloseTo(2 / 3, 12);
  });

  it("tells spans that hold another value apart, and values are compared on these", () => {
    const a = [line(0), line(20, { value: 40 }), line(40, { value: 7 })];
    const found = compared(a, [line(0), line(20, { value: 46 }), line(40, { value: 7 })]);
    expect([overall(found, "value").matched, overall(found, "span").matched]).toEqual([2, 3]);
    const { value } = krippendorffAlpha(
      [
        [3, 3],
        [40, 46],
        [7, 7],
      ],
      { metric: "ratio", ...few },
    );
    expect(rowOf(found, "value")).toMatchObject({ units: 3, alpha: value, kappa: null, ac1: null });
  });

  it("of several at one place takes the one of the same indicator", () => {
    const zeros = ["a.x", "a.y", "a.z"].map((indicator) => line(0, { value: 0, indicator }));
    expect(rowOf(compared(zeros, [...zeros].reverse()), "indicator").alpha).toBe(1);
  });
});

describe("codes", () => {
  const a = [line(0), line(20), line(40, { indicator: null }), line(60, { status: "planned" })];
  const b = [line(0), line(20, { indicator: null }), line(40, { indicator: null }), line(60, { status: "planned" })];

  it("take no indicator for a code, and name the smallest alpha as that of the set", () => {
    const found = compared(a, b);
    const alpha = krippendorffAlpha(
      [
        [1, 1],
        [1, 2],
        [2, 2],
        [1, 1],
      ],
      { metric: "nominal", ...few },
    ).value!;
    expect(rowOf(found, "indicator").alpha).toBeCloseTo(alpha, 12);
    expect(found.weakest).toMatchObject({ variable: "indicator" });
    expect(rowOf(found, "status")).toMatchObject({ alpha: 1, verdict: "firm" });
  });

  it("without variation are undefined with a note, and no average hides it", () => {
    const found = compared(a, b);
    expect(rowOf(found, "role")).toMatchObject({ alpha: null, agreement: 1, verdict: "undefined" });
    expect(found.reliability.notes.map(({ code }) => code)).toContain("reliability/undefined");
  });

  it("stand against each other in the confusion table, with the first words", () => {
    const table = confusionTable(compared(a, b), "indicator", { differing: true });
    expect(table.rows()).toEqual([
      {
        code_a: "enforcement.penalties",
        code_b: "(none)",
        units: 1,
        agree: false,
        report: "r",
        quote: "0123456789",
        start: 20,
        end: 30,
      },
    ]);
  });

  it("of three coders give alpha, and kappa is null", () => {
    const found = compareCodings(a, b, { others: [a.slice(0, 2)], names: ["Li", "Wang", "Zhao"], ...few });
    expect(rowOf(found, "indicator")).toMatchObject({ units: 4, kappa: null });
    expect(rowOf(found, "indicator").alpha).not.toBeNull();
    expect(found.unitising.filter({ report: null, rule: "value" }).length).toBe(3);
  });

  it("of many reports can be resampled by report", () => {
    const [many, others] = [a, b].map((lines) =>
      ["p", "q", "r", "s"].flatMap((report) => lines.map((one) => ({ ...one, report }))),
    ) as [CodedLine[], CodedLine[]];
    const by = (resample: "units" | "reports") =>
      compareCodings(many, others, { names: ["Li", "Wang"], resamples: 200, resample }).reliability.rows()[0]!;
    expect(by("reports").alpha_high! - by("reports").alpha_low!).toBeLessThan(
      by("units").alpha_high! - by("units").alpha_low!,
    );
  });
});

describe("what is refused", () => {
  it("codings of one name, and codings without a report in common", () => {
    expect(() => compareCodings([line(0)], [line(0)])).toThrow(
      expect.objectContaining({ code: "reliability/coder-twice" }),
    );
    expect(() => compared([line(0)], [line(0, { report: "s" })])).toThrow(
      expect.objectContaining({ code: "reliability/nothing-in-common" }),
    );
  });

  it("a coder of whom nothing is known", () => {
    const found = compared([line(0)], [line(0)]);
    expect(() => confusionTable(found, "role", { coders: ["Li", "Wu"] })).toThrow(
      expect.objectContaining({ code: "reliability/unknown-coder" }),
    );
  });

  it("is told of reports that not all coded", () => {
    const found = compared([line(0)], [line(0), line(0, { report: "s" })]);
    expect(found.reliability.notes.find(({ code }) => code === "reliability/not-in-common")?.reports).toEqual(["s"]);
  });
});
