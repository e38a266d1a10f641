import { describe, expect, it } from "vitest";
import { changesTable } from "../../../packages/core/src/compare/changes-table.ts";
import { compareTwoYears } from "../../../packages/core/src/compare/compare-two-years.ts";
import { goldReadings } from "./gold-readings.ts";

const seeds = goldReadings();
const changes = compareTwoYears(seeds, { reports: ["tianjin-kjj-2022", "tianjin-kjj-2018"] });

/** Every indicator that both reports of Tianjin state, with the verdict on 2018 against 2022. */
const both = [
  ["functions.power_list_added", "lower", -1, -1],
  ["business.documents_screened", "lower", -34, -26],
  ["rules.normative_documents_issued", "higher", 4, 4],
  ["enforcement.inspections", "lower", -19, -11],
  ["disputes.reconsideration_cases", "not-comparable", undefined, undefined],
  ["disputes.litigation_cases", "equal", 0, 0],
  ["capacity.exam_participants", "equal-within-hedges", -40, 58],
  ["capacity.legal_counsel", "equal", 0, 0],
  ["capacity.government_lawyers", "lower", -1, -1],
] as const;

describe("Tianjin 2018 against 2022", () => {
  it("is told from the earlier to the later", () => {
    expect([changes.before.year, changes.after.year]).toEqual([2018, 2022]);
  });

  it("covers every indicator that both state", () => {
    const told = changes.both.map(({ indicator, verdicts: [pair] }) => {
      const difference = pair?.verdict.kind === "not-comparable" ? undefined : pair?.verdict.difference;
      return [indicator, pair?.verdict.kind, difference?.low, difference?.high];
    });
    expect(new Set(told.map(String))).toEqual(new Set(both.map(String)));
    expect(told).toHaveLength(both.length);
  });

  const stated = (id: string) =>
    new Set(
      seeds.readings
        .find(({ report }) => report.id === id)
        ?.observations.flatMap(({ indicator, status }) => (status === "reported" && indicator) || []),
    );

  it("parts the rest into what fell silent and what is new, and drops nothing", () => {
    const [before, after] = [stated("tianjin-kjj-2018"), stated("tianjin-kjj-2022")];
    expect(changes.dropped.map(({ indicator }) => indicator).sort()).toEqual(
      [...before].filter((id) => !after.has(id)).sort(),
    );
    expect(changes.added.map(({ indicator }) => indicator).sort()).toEqual(
      [...after].filter((id) => !before.has(id)).sort(),
    );
  });

  it("never takes silence for a fall", () => {
    for (const { stating, silent } of [...changes.dropped, ...changes.added]) {
      expect(["stated", "zero-stated"]).toContain(stating.state);
      expect(["topic-no-number", "not-stated"]).toContain(silent.state);
      expect(silent.interval).toBeNull();
    }
  });

  it("prints as a table: later less earlier", () => {
    const { headers, rows } = changesTable(changes);
    expect(headers).toEqual(["indicator", "2018", "2022", "change"]);
    expect(rows).toHaveLength(changes.both.length + changes.dropped.length + changes.added.length);
    const named = new Map(rows.map(([name, ...cells]) => [name, cells]));
    expect(named.get("Enforcement inspections")).toEqual(["21–29 次", "40 次", "11–19 次"]);
    expect(named.get("Normative documents issued")).toEqual(["11 个", "7 件", "-4 件"]);
    expect(named.get("Participants in law examinations")).toEqual(["401–499 名", "441 名", "-58 to 40 名"]);
    expect(named.get("Administrative penalty cases")).toEqual(["0 件", "its topic, no number", ""]);
  });
});

describe("compareTwoYears", () => {
  it("finds the two by agency and years", () => {
    expect(compareTwoYears(seeds, { agency: "天津市科学技术局", years: [2018, 2022] })).toEqual(changes);
  });

  it.each([
    ["one report", { reports: ["tianjin-kjj-2018"] }],
    ["three reports", { reports: ["tianjin-kjj-2018", "tianjin-kjj-2022", "binhai-kjj-2023"] }],
    ["a year without a report", { agency: "天津市科学技术局", years: [2018, 2019] }],
  ])("refuses %s", (_, options) => {
    expect(() => compareTwoYears(seeds, options)).toThrow(expect.objectContaining({ code: "compare/not-two-reports" }));
  });

  it("refuses one report twice", () => {
    const twice = { reports: ["tianjin-kjj-2018", "tianjin-kjj-2018"] };
    expect(() => compareTwoYears(seeds, twice)).toThrow(expect.objectContaining({ code: "compare/named-twice" }));
  });
});
