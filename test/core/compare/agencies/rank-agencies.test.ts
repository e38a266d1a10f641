import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankAgencies, readReports } from "@fazhi/core";
import { faultOf } from "../../frame/fault-code.ts";
import { readingOf, statement } from "../gold-readings.ts";
import { codes, INSPECTIONS, readingsOf, values } from "./made-readings.ts";

const indicator = INSPECTIONS;
const ranks = (result: ReturnType<typeof rankAgencies>) =>
  result.rows().map(({ report, rank, rank_low, rank_high, state }) => [report, rank, rank_low, rank_high, state]);

describe("a ranking", () => {
  it("shares ranks, leaves hedged ones open, and keeps the silent", () => {
    const result = rankAgencies(values(9, 40, 26, 26, { low: 21, high: 29 }, null), { indicator });
    expect(ranks(result)).toEqual([
      ["r1", 1, 1, 1, "stated"],
      ["r2", null, 2, 3, "stated"],
      ["r3", null, 2, 3, "stated"],
      ["r4", null, 2, 4, "stated"],
      ["r0", 5, 5, 5, "stated"],
      ["r5", null, null, null, "not-stated"],
    ]);
    expect(result.toArray("ties")).toEqual([0, 1, 1, 0, 0, 0]);
    expect(codes(result)).toEqual(["coverage/not-stated", "values/hedged"]);
    expect(result.method.settings).toMatchObject({ floor: 0.5, n: 5, could: 6, coverage: 5 / 6 });
  });

  it("begins with the lowest where that is asked for", () => {
    const result = rankAgencies(values(9, 40, { low: 8, high: null }, 9, null), {
      indicator,
      direction: "lowest-first",
    });
    expect(ranks(result)).toEqual([
      ["r0", null, 1, 2, "stated"],
      ["r3", null, 1, 2, "stated"],
      ["r1", null, 3, 4, "stated"],
      ["r2", null, 1, 4, "stated"],
      ["r4", null, null, null, "not-stated"],
    ]);
  });

  it("leads each value back to its words", () => {
    const [row] = rankAgencies(values(7), { indicator });
    expect(row).toMatchObject({ low: 7, high: 7, unit: "次", quotes: "7次", statements: 1, set_aside: 0 });
    expect(Number(row?.starts)).toBeGreaterThan(0);
  });
});

describe("coverage", () => {
  const few = values(9, null, null);

  it("is asked for first: below the floor there is no ranking", () => {
    const fault = faultOf(() => rankAgencies(few, { indicator }));
    expect(fault).toMatchObject({ code: "agencies/under-floor", at: indicator });
    expect(fault.what).toContain("33.3 %");
    expect(fault.what).toContain("50 %");
    expect(fault.what).toContain("2 not-stated, 1 stated");
    expect(fault.mend).toContain("underFloor");
  });

  it("is told in a warning where the ranking is wanted all the same", () => {
    const result = rankAgencies(few, { indicator, underFloor: "warn" });
    expect(result.notes[0]).toMatchObject({ code: "coverage/under-floor", severity: "warning" });
    expect(result.length).toBe(3);
  });

  it("is enough at the floor itself, and the floor is the caller's", () => {
    expect(rankAgencies(values(9, null), { indicator }).length).toBe(2);
    expect(rankAgencies(few, { indicator, floor: 0.3 }).notes.map(({ code }) => code)).not.toContain(
      "coverage/under-floor",
    );
    expect(rankAgencies(values(null), { indicator, floor: 0 }).toArray("rank")).toEqual([null]);
  });

  it("does not hold silence against bodies that have no such power", () => {
    const without = readingOf({
      id: "p",
      content: "我局无行政执法权。",
      year: 2022,
      catalog: { agency: "p", region: "p" },
    });
    const { readings } = few;
    const all = {
      readings: [readings[0]!, readings[1]!, without, { ...without, report: { ...without.report, id: "q" } }],
      skipped: [],
    };
    const result = rankAgencies(all, { indicator });
    expect(result.filter({ state: "no-power" }).length).toBe(2);
    expect(result.method.settings).toMatchObject({ reports: 4, could: 2, coverage: 0.5 });
  });

  it.each([-0.1, 1.1, NaN])("has no floor of %d", (floor) => {
    expect(faultOf(() => rankAgencies(few, { indicator, floor })).code).toBe("agencies/option");
  });
});

describe("the notes of a ranking", () => {
  it("tell of years side by side, and not where one year is asked for", () => {
    const two = readingsOf([
      { id: "a", says: 3, year: 2021 },
      { id: "b", says: 4, year: 2022 },
    ]);
    expect(codes(rankAgencies(two, { indicator }))).toEqual(["years/mixed"]);
    const one = rankAgencies(two, { indicator, year: 2022 });
    expect(codes(one)).toEqual(["coverage/no-report"]);
    expect(one.toArray("report")).toEqual(["b", "no-report:a:2022"]);
  });

  it("tell of an agency that counts twice", () => {
    const twice = readingsOf([
      { id: "a", says: 3, name: "某局", region: "某市" },
      { id: "b", says: 4, name: "某局", region: "某市" },
    ]);
    expect(rankAgencies(twice, { indicator }).notes).toMatchObject([{ code: "agencies/twice", reports: ["a", "b"] }]);
  });

  it("tell of several values in one report, and of files that were not read", () => {
    const observations = [3, 8].map((value) => statement({ report: "a", value, low: value, high: value }));
    const result = rankAgencies(
      {
        readings: [readingOf({ id: "a", year: 2022, observations })],
        skipped: [{ file: "b.pdf", fault: { what: "no text" } as never }],
      },
      { indicator },
    );
    expect(codes(result)).toEqual(["values/hedged", "values/several", "reports/unread"]);
  });

  it("tell why what is said is no value", () => {
    const observations = [statement({ report: "a", value: 9, low: 9, high: 9, status: "planned" })];
    const planned = readingOf({ id: "a", year: 2022, observations });
    const { notes } = rankAgencies({ readings: [planned], skipped: [] }, { indicator, underFloor: "warn" });
    expect(notes.at(-1)?.message).toBe("1 of 1 reports have no value: topic-no-number (set aside: status)");
  });

  it("tell of rates", () => {
    const rates = readingsOf([{ id: "a", also: { "oversight.closure_rate": 97 } }]);
    expect(codes(rankAgencies(rates, { indicator: "oversight.closure_rate" }))).toEqual(["indicator/rate"]);
  });
});

it("agrees with sorting, and does not depend on the order of reports", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 9 }), fc.boolean(), (numbers, up) => {
      const all = values(...numbers);
      const direction = up ? "lowest-first" : "highest-first";
      const rankOf = (readings: typeof all) =>
        new Map(
          rankAgencies(readings, { indicator, direction })
            .rows()
            .map((row) => [row.report, row]),
        );
      const [found, backwards] = [rankOf(all), rankOf({ ...all, readings: [...all.readings].reverse() })];
      for (const [at, value] of numbers.entries()) {
        const ahead = numbers.filter((other) => (up ? other < value : other > value)).length;
        expect(found.get(`r${at}`)).toMatchObject({ rank: 1 + ahead, rank_low: 1 + ahead, rank_high: 1 + ahead });
        expect(backwards.get(`r${at}`)?.rank).toBe(1 + ahead);
      }
    }),
    { numRuns: 50 },
  );
});

it("ranks the seeds that state legal reviews", async () => {
  const result = rankAgencies(await readReports("seeds"), { indicator: "decisions.legal_reviews" });
  expect(ranks(result).slice(0, 3)).toEqual([
    ["binhai-kjj-2023", 1, 1, 1, "stated"],
    ["jincheng-kjj-2023", 2, 2, 2, "stated"],
    ["tianjin-kjj-2018", 3, 3, 3, "stated"],
  ]);
});
