import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { DEADLINES, MEASURE_WORDS, MEASURES } from "../../../packages/core/src/generated/measures.ts";
import { itemStarts } from "../../../packages/core/src/observation/measures/listed-items.ts";
import { measureDefinitions } from "../../../packages/core/src/observation/measures/report-measure.ts";
import { reportMeasures } from "../../../packages/core/src/observation/measures/report-measures.ts";
import { deadlineRuleOf } from "../../../packages/core/src/observation/measures/timeliness.ts";
import { readText } from "../../../packages/core/src/pipeline.ts";
import { paperKindOf, papersCited } from "../../../packages/core/src/report/papers-cited.ts";
import { sentencesOf } from "../../../packages/core/src/report/sentences.ts";

interface Row {
  readonly name: string;
  readonly text: string;
  readonly measures: Readonly<Record<string, string | number | null>>;
  readonly quotes?: Readonly<Record<string, readonly string[]>>;
}

const rows = parse(readFileSync(new URL("report-measures.yaml", import.meta.url), "utf8")) as readonly Row[];
const seeds = new URL("../../../seeds/", import.meta.url);
const seedNames = readdirSync(seeds).filter((name) => /-20\d\d\.(?:txt|md)$/u.test(name));
const readings = [
  ...rows.map(({ text, name }) => readText(text, { id: name })),
  ...seedNames.map((name) => readText(readFileSync(new URL(name, seeds), "utf8"), { id: name })),
];

const page = (body: string): string => `某局2023年法治政府建设情况报告\n一、主要举措\n检查2次。\n${body}`;
const measureIn = (text: string, id: string) =>
  reportMeasures(readText(text, { id: "r" })).find((measure) => measure.id === `meta.${id}`);

describe("reportMeasures", () => {
  it.each(rows)("measures $name", ({ text, measures, quotes = {} }) => {
    const taken = new Map(
      reportMeasures(readText(text, { id: "r" })).map((measure) => [measure.id as string, measure]),
    );
    const values = Object.fromEntries(Object.keys(measures).map((id) => [id, taken.get(`meta.${id}`)?.value]));
    expect(values).toEqual(measures);
    const words = Object.fromEntries(
      Object.keys(quotes).map((id) => [id, taken.get(`meta.${id}`)?.parents.map(({ quote }) => quote)]),
    );
    expect(words).toEqual(quotes);
  });

  it("gives every measure once, in the order of the definitions, with its unit, and a reason where it has no value", () => {
    for (const reading of readings) {
      const taken = reportMeasures(reading);
      expect(taken.map(({ id, unit }) => [id, unit])).toEqual(MEASURES.map(({ id, unit }) => [id, unit]));
      for (const { value, absent } of taken) expect(value === null).toBe(absent !== null);
    }
  });

  it("leads back to words of the report, in reading order", () => {
    for (const reading of readings) {
      const { content } = reading.report.text;
      for (const { parents } of reportMeasures(reading)) {
        for (const { quote, start, end } of parents) expect(content.slice(start, end)).toBe(quote);
        expect(parents.map(({ start }) => start)).toEqual([...parents.map(({ start }) => start)].sort((a, b) => a - b));
      }
    }
  });

  it("keeps counts within what they are counted in", () => {
    for (const reading of readings) {
      const value = (id: string): number =>
        Number(reportMeasures(reading).find((one) => one.id === `meta.${id}`)?.value);
      expect(value("blocks_present")).toBeLessThanOrEqual(5);
      expect(value("topics_present")).toBeLessThanOrEqual(15);
      expect(value("quantified_share")).toBeLessThanOrEqual(100);
      const hedges = ["hedge_exact", "hedge_over", "hedge_under", "hedge_about"].map(value);
      expect(hedges.reduce((sum, one) => sum + one, 0)).toBe(value("quantities"));
    }
  });

  it.each([
    ["tianjin-kjj-2018.txt", 8966, 105, 4],
    ["tianjin-kjj-2022.txt", 9431, 61, 4],
    ["jincheng-kjj-2023.md", 2551, 25, 5],
  ])(
    "measures the seed %s as a person did: %i characters, %i quantities, %i blocks",
    (name, chars, quantities, blocks) => {
      const content = readFileSync(new URL(name, seeds), "utf8");
      const of = (id: string) => measureIn(content, id)?.value;
      expect([of("chars"), of("quantities"), of("blocks_present")]).toEqual([chars, quantities, blocks]);
    },
  );
});

describe("the rules on dates", () => {
  it("follow one another without a gap, each with its document", () => {
    DEADLINES.forEach(({ until, document, checked }, at) => {
      const next = DEADLINES[at + 1];
      expect(until === null ? next : (next?.from ?? 0) - 1).toBe(until ?? undefined);
      expect(document).not.toBe("");
      expect(checked).toBe(false);
    });
  });

  it.each([
    [2015, null],
    [2016, "04-01"],
    [2018, "04-01"],
    [2019, "03-01"],
    [2026, "03-01"],
  ])("of %i ask for submission by %s", (year, day) => {
    expect(deadlineRuleOf(year)?.submit.day ?? null).toBe(day);
  });
});

describe("the words that measures are taken by", () => {
  it.each(MEASURE_WORDS.lacks)("name a shortcoming: $example", ({ word, example }) => {
    expect(example).toContain(word);
    const said = measureIn(page(`二、存在的差距\n${example}。天气很好。`), "problems_named");
    expect(said?.parents.map(({ quote }) => quote)).toEqual([`${example}。`]);
  });

  it.each(MEASURE_WORDS.causes)("say why: $example", ({ word, example }) => {
    expect(example).toContain(word);
    expect(measureIn(page(`二、存在的差距\n${example}。天气很好。`), "causes_given")?.value).toBe(1);
  });

  it.each(MEASURE_WORDS.causeLists)("open a list of causes: $example", ({ word, example }) => {
    expect(example).toContain(word);
    const text = page(`二、存在的差距\n一是人少；二是钱少。${example}；二是培训不够。`);
    expect([measureIn(text, "problems_named")?.value, measureIn(text, "causes_given")?.value]).toEqual([2, 2]);
  });

  it.each(MEASURE_WORDS.responsible)("tell of the first responsible person: $example", ({ example }) => {
    expect(measureIn(page(`${example}。`), "blocks_present")?.value).toBe(2);
  });

  it.each(MEASURE_WORDS.listed)("open an item: $example", ({ example }) => {
    expect(itemStarts(example)).toContain(0);
  });

  it.each(MEASURE_WORDS.paperKinds)("tell the kind of $example", ({ kind, ends, example }) => {
    expect(example.endsWith(ends)).toBe(true);
    expect(paperKindOf(example)).toBe(kind);
  });

  it.each(MEASURE_WORDS.tails)("leave the kind of $example as it is", ({ word, example }) => {
    expect(example).toContain(`${word})`);
    expect(paperKindOf(example)).toBe(paperKindOf(example.replace(/\(.*\)$/u, "")));
    expect(paperKindOf(example)).not.toBeNull();
  });

  it.each(MEASURE_WORDS.alias)("give an abbreviation: $example", ({ word, example }) => {
    expect(example).toContain(word);
    const { report } = readText(page(`落实${example}。对照《纲要》。`), { id: "r" });
    expect(papersCited(report).map(({ mentions }) => mentions.length)).toEqual([3]);
  });

  it.each(measureDefinitions())("define $id in both languages", ({ zh, en, define }) => {
    for (const words of [zh, define.zh]) expect(words).toMatch(/\p{Script=Han}/u);
    for (const words of [en, define.en]) expect(words).toMatch(/^[A-Z]/u);
  });
});

describe("sentencesOf", () => {
  it("covers the text without overlap, and quotes it", () => {
    for (const { report } of readings) {
      let last = 0;
      for (const { quote, start, end } of sentencesOf(report)) {
        expect(report.text.content.slice(start, end)).toBe(quote);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }
  });
});
