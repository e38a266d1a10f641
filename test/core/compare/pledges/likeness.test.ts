import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { gramsOf, ownWords } from "../../../../packages/core/src/compare/pledges/grams-of.ts";
import { likeness } from "../../../../packages/core/src/compare/pledges/likeness.ts";
import { type Said, SentenceIndex, soughtIn } from "../../../../packages/core/src/compare/pledges/sentence-index.ts";
import { SIMILARITY_WORDS } from "../../../../packages/core/src/generated/pledges.ts";

interface Row {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly dice: number;
  readonly jaccard: number;
}

const rows = parse(readFileSync(new URL("likeness.yaml", import.meta.url), "utf8")) as readonly Row[];

describe("likeness", () => {
  it.each(rows)(
    "of $a and $b members with $shared in common is what scipy gives",
    ({ a, b, shared, dice, jaccard }) => {
      expect(likeness("dice", shared, a, b)).toBeCloseTo(dice, 9);
      expect(likeness("jaccard", shared, a, b)).toBeCloseTo(jaccard, 9);
    },
  );

  it("of an empty set is 0", () => {
    expect([likeness("dice", 0, 0, 0), likeness("jaccard", 0, 0, 3)]).toEqual([0, 0]);
  });
});

describe("ownWords", () => {
  it("are Chinese characters without titles, prescribed phrases and words of degree", () => {
    expect(ownWords("一是进一步加强《渡口管理办法》宣讲12场，建立台账。")).toEqual(["宣讲", "场", "建立台账"]);
  });

  it("do not join what stood on both sides of something taken out", () => {
    expect(ownWords("渡口《巡查办法》管理")).toEqual(["渡口", "管理"]);
    expect([...gramsOf("渡口加强巡查", 2)]).toEqual(["渡口", "巡查"]);
    expect([...gramsOf("渡口巡查渡口巡查", 3)]).toEqual(["渡口巡", "口巡查", "巡查渡", "查渡口"]);
  });

  it.each([...SIMILARITY_WORDS.formulas, ...SIMILARITY_WORDS.fillers])("leave out $word", ({ word, example }) => {
    expect(example).toContain(word);
    expect(ownWords(example).join(" ")).not.toContain(word);
  });
});

const said = (words: string, at: number): Said => ({
  words,
  quote: words,
  start: at * 100,
  end: at * 100 + words.length,
});
const HAN = [..."港口渡船站台车轮航道"];
const sentence = fc.array(fc.constantFrom(...HAN), { maxLength: 14 }).map((signs) => signs.join(""));

describe("SentenceIndex", () => {
  it("finds what looking at every pair finds", () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), fc.array(sentence, { maxLength: 4 }), (filed, sought) => {
        const how = { gram: 2, likeness: "dice" } as const;
        const index = new SentenceIndex(filed.map(said), how);
        const scores = sought.flatMap((one) =>
          filed.map((other) => {
            const [a, b] = [gramsOf(one, 2), gramsOf(other, 2)];
            const shared = [...a].filter((gram) => b.has(gram)).length;
            return a.size < 6 || b.size < 6 ? 0 : likeness("dice", shared, a.size, b.size);
          }),
        );
        expect(index.best(soughtIn(sought.map(said), how))?.score ?? 0).toBe(Math.max(0, ...scores));
      }),
    );
  });
});
