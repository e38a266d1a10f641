import { describe, expect, it } from "vitest";
import {
  asOfEdition,
  crosswalk,
  editions,
  Fault,
  indicators,
  readText,
  SHIPPED_CODEBOOK,
} from "../../../packages/core/src/index.ts";
import { readCodebook } from "../../../scripts/generate/read-codebook.ts";

const { crosswalk: file, edition, indicators: entries } = readCodebook();
const CODEBOOK = { from: "2026.1", to: "2026.2" };
const OUTLINE = { from: "outline-2015", to: "outline-2021" };

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (cause) {
    if (cause instanceof Fault) return cause.code;
  }
  return "";
};

describe("the file of editions", () => {
  it("names the edition that is shipped, last of its kind", () => {
    expect(file.editions.filter(({ kind }) => kind === "codebook").at(-1)?.id).toBe(edition);
    expect(SHIPPED_CODEBOOK.edition).toBe(edition);
    expect(editions()).toEqual(file.editions);
  });

  it("speaks of editions, and of indicators, that there are", () => {
    const known = file.editions.map(({ id }) => id);
    const ids = entries.map(({ id }) => id);
    expect(file.changes.filter(({ from, to }) => !known.includes(from) || !known.includes(to))).toEqual([]);
    expect(file.changes.flatMap(({ id, of }) => [id, ...of]).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("says of no id twice how it goes over", () => {
    const keys = file.changes.map(({ from, to, id }) => `${from} ${to} ${id}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("calls new what stands in relation to nothing, and nothing else", () => {
    expect(file.changes.filter(({ relation, of }) => (relation === "new") !== (of.length === 0))).toEqual([]);
  });
});

describe("crosswalk", () => {
  const rows = [
    ["enforcement.penalties_fine", CODEBOOK, "narrower", ["enforcement.penalties"]],
    ["enforcement.penalties", CODEBOOK, "same", ["enforcement.penalties"]],
    ["publicity.short_videos", CODEBOOK, "new", []],
    ["capacity.law_firms", CODEBOOK, "split", ["capacity.legal_counsel"]],
    ["functions.power_list_total", OUTLINE, "merged", ["functions.power_list_total"]],
    ["emergency.plans", OUTLINE, "new", []],
    ["emergency.drills", OUTLINE, "same", ["emergency.drills"]],
    ["publicity.short_videos", { from: "2026.2", to: "2026.2" }, "same", ["publicity.short_videos"]],
  ] as const;

  it.each(rows)("%s: %o is %s", (id, options, relation, of) => {
    expect(crosswalk(id, options)).toMatchObject({ relation, of });
  });

  const refusals = [
    ["an id that no edition has", "enforcement.penalty", CODEBOOK, "compare/unknown-indicator"],
    [
      "an edition that there is not",
      "enforcement.penalties",
      { from: "2025.1", to: "2026.2" },
      "codebook/unknown-edition",
    ],
    [
      "the later before the earlier",
      "enforcement.penalties",
      { from: "2026.2", to: "2026.1" },
      "codebook/no-crosswalk",
    ],
    [
      "editions of unlike kinds",
      "enforcement.penalties",
      { from: "2026.1", to: "outline-2021" },
      "codebook/no-crosswalk",
    ],
  ] as const;

  it.each(refusals)("refuses %s", (_, id, options, code) => {
    expect(codeOf(() => crosswalk(id, options))).toBe(code);
  });
});

describe("asOfEdition", () => {
  const { observations } = readText(
    "某县水利局2022年法治政府建设年度报告\n全年立案8起，开展现场检查40次，制作普法短视频18部，新增桥梁3座。",
    { id: "a" },
  );
  const told = (edition: string) =>
    asOfEdition(observations, edition).map(({ indicator, experimental }) => [indicator, experimental]);

  it("gives only what the first edition had", () => {
    expect(told("2026.2")).toContainEqual([null, "publicity.short_videos"]);
    expect(told("2026.1")).toEqual([
      [null, null],
      ["enforcement.inspections", null],
      [null, null],
      [null, null],
    ]);
  });

  it("says by its rule which edition left an observation without an indicator, and leaves all else alone", () => {
    expect(asOfEdition(observations, "2026.2")).toEqual(observations);
    for (const [at, observation] of asOfEdition(observations, "2026.1").entries()) {
      const { indicator, experimental, rule, ...printed } = observation;
      expect(observations[at]).toMatchObject(printed);
      const changed = observations[at]?.experimental !== experimental || observations[at]?.indicator !== indicator;
      expect(rule === "edition:2026.1").toBe(changed);
    }
  });

  it("knows every established indicator in every edition", () => {
    expect(entries.filter((entry) => entry.standing === "established" && entry.edition !== "2026.1")).toEqual([]);
    expect(indicators().length + indicators("experimental").length).toBe(entries.length);
  });

  it("refuses an edition that there is not, and a period of the outline", () => {
    expect(codeOf(() => asOfEdition(observations, "2024.1"))).toBe("codebook/unknown-edition");
    expect(codeOf(() => asOfEdition(observations, "outline-2015"))).toBe("codebook/unknown-edition");
  });
});
