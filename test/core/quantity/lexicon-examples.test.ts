import { describe, expect, it } from "vitest";
import {
  DENIAL_WORDS,
  HEDGE_WORDS,
  NAME_WORDS,
  NUMERAL_WORDS,
  SHAPE_WORDS,
  UNIT_WORDS,
} from "../../../packages/core/src/generated/lexicon.ts";
import { account } from "../../../packages/core/src/quantity/account.ts";
import { findDenials } from "../../../packages/core/src/quantity/denial.ts";
import { findQuantities } from "../../../packages/core/src/quantity/find-quantities.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";
import { viewOf } from "../../../packages/core/src/text/view.ts";

const view = (example: string): string => viewOf(fromPlain(example)).text;
const quantitiesIn = (example: string) =>
  findQuantities(view(example)).quantities.filter(({ form }) => form !== "bare");

describe("the lexicon's own examples", () => {
  it.each(HEDGE_WORDS.hedges)("hedge $word: $example", ({ word, means, example }) => {
    expect(quantitiesIn(example)).toMatchObject([{ hedge: means, rule: expect.stringContaining(`hedge:${word}`) }]);
  });

  it.each(HEDGE_WORDS.copulas)("copula $word: $example", ({ example }) => {
    expect(quantitiesIn(example)).toHaveLength(1);
  });

  it.each(UNIT_WORDS.units)("unit $word: $example", ({ word, class: kind, example }) => {
    const read = quantitiesIn(example);
    expect(read.map(({ unit }) => unit)).toEqual([word]);
    if (read[0]?.form === "count") expect(read[0].unitClass).toBe(kind);
  });

  it.each([...NUMERAL_WORDS.digits, ...NUMERAL_WORDS.powers, ...NUMERAL_WORDS.round])(
    "numeral $word: $example",
    ({ example }) => {
      const { numerals } = findQuantities(view(example));
      expect(numerals.map((numeral) => numeral.class)).not.toContain("unread");
    },
  );

  it.each(NUMERAL_WORDS.vague)("vague $word: $example states no number", ({ example }) => {
    expect(quantitiesIn(example)).toEqual([]);
  });

  it.each(SHAPE_WORDS.shapes)("shape $id: $example", ({ id, class: kind, example }) => {
    expect(account(view(example))).toContainEqual(expect.objectContaining({ class: kind, rule: `shape:${id}` }));
  });

  it.each(DENIAL_WORDS.openers)("denial $word: $example", ({ word, example }) => {
    expect(findDenials(view(example))).toContainEqual(expect.objectContaining({ value: 0, rule: `denial:${word}` }));
  });

  it.each(DENIAL_WORDS.closers)("denial $word: $example", ({ word, example }) => {
    expect(findDenials(view(example))).toContainEqual(expect.objectContaining({ value: 0, rule: `denial:${word}` }));
  });
});

describe.each(NAME_WORDS.groups)("names: $id", ({ words, examples }) => {
  it.each(words)("%s counts nothing", (word) => {
    expect(quantitiesIn(`落实${word}要求`)).toEqual([]);
    expect(account(view(`落实${word}要求`)).map((numeral) => numeral.class)).not.toContain("unread");
  });

  it.each(examples)("%s", (example) => {
    expect(quantitiesIn(example)).toEqual([]);
  });
});
