import { describe, expect, it } from "vitest";
import { indicatorNotes } from "../../../packages/core/src/codebook/indicator-notes.ts";
import { indicatorOf } from "../../../packages/core/src/codebook/shipped-codebook.ts";
import type { IndicatorId } from "../../../packages/core/src/generated/codebook.ts";
import { UNIT_WORDS } from "../../../packages/core/src/generated/lexicon.ts";
import { readCodebook } from "../../../scripts/generate/read-codebook.ts";

const { indicators, rules, themes } = readCodebook();
const ids = indicators.map(({ id }) => id);
const ruleIds = rules.map(({ id }) => id);
const unitClasses = new Set<string>(UNIT_WORDS.units.map((unit) => unit.class));

/** How a value may be added up follows from what kind of number it is. */
const SUMS: Readonly<Record<string, readonly string[]>> = {
  flow: ["agencies-and-years", "agencies", "never"],
  stock: ["agencies-at-one-date", "agencies", "never"],
  amount: ["agencies-and-years"],
  rate: ["never"],
};

describe("the codebook", () => {
  it("has each id once", () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("has each rule once, in force in some year, with a source", () => {
    expect(ruleIds.filter((id, at) => ruleIds.indexOf(id) !== at)).toEqual([]);
    expect(rules.filter(({ from, to = from, source }) => to < from || source === "")).toEqual([]);
    expect(rules.filter(({ source, checked }) => checked && !source.startsWith("http"))).toEqual([]);
  });

  it("uses every rule", () => {
    const used = new Set(indicators.flatMap(({ norms }) => norms.map(({ rule }) => rule)));
    expect(ruleIds.filter((id) => !used.has(id))).toEqual([]);
  });
});

describe.each(indicators)("$id", (entry) => {
  it("says what is counted, in both languages, and what is not", () => {
    expect(entry.definition?.zh).toMatch(/\p{Script=Han}/u);
    expect(entry.definition?.en).toMatch(/[a-z]{3}/);
    expect(entry.counter_examples.length).toBeGreaterThanOrEqual(1);
  });

  it("says how it may be added up, as its kind allows", () => {
    expect(SUMS[entry.kind]).toContain(entry.sum);
  });

  it("is counted in units that the lexicon has", () => {
    const used = [...entry.units, ...entry.cues.flatMap(({ units = [] }) => units)];
    expect(used.filter((unit) => !unitClasses.has(unit))).toEqual([]);
  });

  it("refers to rules and indicators that there are", () => {
    expect(entry.norms.filter(({ rule }) => !ruleIds.includes(rule))).toEqual([]);
    const bases = [entry.numerator, entry.denominator].filter((base) => /^[a-z]+\.[a-z_]+$/.test(base ?? ""));
    expect(bases.filter((id) => !ids.includes(id as string))).toEqual([]);
  });

  it("calls nothing checked that rests on an unchecked rule", () => {
    const unchecked = rules.filter(({ checked }) => !checked).map(({ id }) => id);
    expect(entry.norms.filter(({ rule, checked }) => checked && unchecked.includes(rule))).toEqual([]);
  });

  it("is in a theme of the edition", () => {
    expect(themes.map(({ id }) => id)).toContain(entry.id.split(".")[0]);
  });
});

describe("the notes of an indicator", () => {
  it("are loaded with the rules of its norms and an example for each cue", async () => {
    const id: IndicatorId = "rules.filing_rate";
    const entry = indicators.find((one) => one.id === id);
    const notes = await indicatorNotes(id);
    expect(notes).toMatchObject({
      definition: entry?.definition,
      sum: "never",
      denominator: "rules.normative_documents_issued",
    });
    expect(notes.norms[0]).toMatchObject({
      value: 100,
      rule: { id: "demonstration-2021", zh: expect.any(String) as string },
    });
    expect(notes.examples).toEqual(entry?.cues.flatMap(({ say }) => say));
    expect(indicatorOf(id).standing).toBe("established");
  });
});
