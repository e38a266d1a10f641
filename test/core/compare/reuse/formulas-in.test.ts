import { describe, expect, it } from "vitest";
import { listedFormulas } from "@fazhi/core";
import { formulasIn } from "../../../../packages/core/src/compare/reuse/formulas-in.ts";

const hanOf = (words: string): string => words.replace(/[^\p{Script=Han}]/gu, "");

const found = (sentence: string): readonly string[] =>
  formulasIn(hanOf(sentence)).map(({ number }) => listedFormulas()[number]!.id);

describe("the listed formulas", () => {
  it.each(listedFormulas())("$id is found in its example", ({ id, example }) => {
    expect(found(example)).toContain(id);
  });

  it("have an id and words of their own, of four characters at least", () => {
    const formulas = listedFormulas();
    expect(new Set(formulas.map(({ id }) => id)).size).toBe(formulas.length);
    expect(new Set(formulas.map(({ words }) => hanOf(words))).size).toBe(formulas.length);
    expect(formulas.filter(({ words }) => hanOf(words).length < 4)).toEqual([]);
  });
});

it("the longest formula is taken of those that begin at one place", () => {
  expect(found("落实“谁执法谁普法”普法责任制")).toEqual(["who-enforces-explains-duty"]);
  expect(found("落实“谁执法谁普法”责任制")).toEqual(["who-enforces-explains"]);
});
