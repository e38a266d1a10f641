import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "yaml";
import { type Wording, wording } from "./made-number.ts";

interface Thing {
  readonly say: string;
  readonly unit: string;
  readonly indicator: string | null;
}

const parts = parse(readFileSync(new URL("parts.yaml", import.meta.url), "utf8")) as {
  readonly things: readonly Thing[];
  readonly idle: readonly string[];
  readonly named: readonly string[];
};

/** What a made-up clause must be read as. */
export interface Truth extends Omit<Wording, "before" | "number" | "between" | "after"> {
  readonly unit: string;
  readonly indicator: string | null;
}

/** A clause and the one quantity in it, if there is one. */
export interface MadeClause {
  readonly words: string;
  readonly truth: Truth | null;
}

const counted: fc.Arbitrary<MadeClause> = fc
  .record({
    thing: fc.constantFrom(...parts.things),
    number: wording,
    lead: fc.constantFrom("", "全年", "共", "先后"),
    gap: fc.constantFrom("", " "),
  })
  .map(({ thing, number, lead, gap }) => {
    const { before, number: digits, between, after, ...truth } = number;
    return {
      words: `${lead}${thing.say}${before}${gap}${digits}${between}${gap}${thing.unit}${after}`,
      truth: { ...truth, unit: thing.unit, indicator: thing.indicator },
    };
  });

const silent: fc.Arbitrary<MadeClause> = fc
  .constantFrom(...parts.idle, ...parts.named)
  .map((words) => ({ words, truth: null }));

/** Paragraphs of a report whose quantities are known: clauses with a number or without, parted by commas, semicolons and stops. */
export const madeText: fc.Arbitrary<{ readonly text: string; readonly truths: readonly Truth[] }> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: counted }, { weight: 1, arbitrary: silent }),
      fc.constantFrom("，", "；", "。", "。\n"),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((clauses) => ({
    text: clauses.map(([{ words }, stop]) => words + stop).join(""),
    truths: clauses.flatMap(([{ truth }]) => (truth === null ? [] : [truth])),
  }));
