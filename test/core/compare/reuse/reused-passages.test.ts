import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Readings, readReports, reusedPassages, type ReusedPassageSchema, textReuse } from "@fazhi/core";
import type { Row } from "../../../../packages/core/src/frame/schema.ts";
import { corpusOf, sentence } from "./made-corpus.ts";

type PassageRow = Row<ReusedPassageSchema>;

const hanOf = (words: string): string => words.replace(/[^\p{Script=Han}]/gu, "");

/** Every quote stands where it says, in the report and in its source, and both say the same. */
function checkQuotes({ readings }: Readings, passage: PassageRow): void {
  const content = (id: string | null): string =>
    readings.find(({ report }) => report.id === id)?.report.text.content ?? "";
  expect(content(passage.report).slice(passage.start, passage.end)).toBe(passage.quote);
  if (passage.source_report === null) return;
  const words = content(passage.source_report).slice(passage.source_start ?? NaN, passage.source_end ?? NaN);
  expect(words).toBe(passage.source_quote);
  expect(hanOf(words)).toBe(hanOf(passage.quote));
}

describe("the five seeds", async () => {
  const readings = await readReports("seeds");
  const passages = reusedPassages(readings);

  it("quote both reports", () => {
    expect(passages.length).toBeGreaterThan(20);
    for (const passage of passages) checkQuotes(readings, passage);
  });

  it("hold the wording on the first responsible person as a listed formula, in the three reports that have it", () => {
    const found = passages.filter({ formula: "four-in-person" }).rows();
    expect(found.map(({ report, kind, length }) => [report, kind, length])).toEqual([
      ["binhai-kjj-2023", "formula-listed", 32],
      ["jincheng-kjj-2023", "formula-listed", 32],
      ["tianjin-kjj-2022", "formula-listed", 32],
    ]);
  });

  it("share these words with another report", () => {
    const shared = passages.filter(({ source_report }) => source_report !== null).rows();
    expect(shared.map(({ report, kind, length, source_report }) => [report, kind, length, source_report])).toEqual([
      ["binhai-kjj-2023", "superior", 28, "tianjin-kjj-2022"],
      ["binhai-kjj-2023", "superior", 23, "tianjin-kjj-2022"],
      ["tianjin-kjj-2022", "self", 45, "tianjin-kjj-2018"],
    ]);
  });
});

describe("passages", () => {
  it("name the latest of equal sources", () => {
    const text = `${sentence(1)}${sentence(2)}`;
    const years = [2019, 2021, 2020].map((year) => ({ id: `y${year}`, year, text }));
    const [passage] = reusedPassages(corpusOf({ id: "me", text }, ...years), { reports: ["me"] }).rows();
    expect(passage).toMatchObject({ kind: "self", length: 60, source_report: "y2021", source_year: 2021 });
  });

  it("name the source that has the longest stretch, and are as few as can be", () => {
    const [a, b, c, d] = [1, 2, 3, 4].map((number) => sentence(number)) as [string, string, string, string];
    const readings = corpusOf(
      { id: "me", text: a + b + c + d },
      { id: "short", year: 2021, text: a + b },
      { id: "long", year: 2020, text: b + c + d },
    );
    const found = reusedPassages(readings, { reports: ["me"] }).rows();
    expect(found.map(({ source_report, length, counted }) => [source_report, length, counted])).toEqual([
      ["short", 60, 60],
      ["long", 90, 60],
    ]);
  });

  it("pass over a short stretch where one that begins later reaches farther", () => {
    const text = [1, 2, 3].map((number) => sentence(number).slice(0, -1)).join("");
    const readings = corpusOf(
      { id: "me", text: `${text}。` },
      { id: "first", year: 2021, text: `${text.slice(0, 60)}。` },
      { id: "short", year: 2020, text: `${text.slice(47, 62)}。` },
      { id: "far", year: 2019, text: `${text.slice(50)}。` },
    );
    const found = reusedPassages(readings, { reports: ["me"] }).rows();
    expect(found.map(({ source_report, length }) => [source_report, length])).toEqual([
      ["first", 60],
      ["far", 40],
    ]);
  });

  it("tell by how many agencies they are written", () => {
    const others = ["山西省太原市", "山西省大同市"].map((place) => ({ id: place, place, text: sentence(1) }));
    const [passage] = reusedPassages(corpusOf({ id: "me", text: sentence(1) }, ...others), { reports: ["me"] }).rows();
    expect(passage).toMatchObject({ kind: "peer", agencies: 3 });
  });
});

/** Characters of the first text that stand in a common string of at least `minimum` with one of the others: every pair of places is looked at. */
function covered(mine: string, others: readonly string[], minimum: number): number {
  const marks = new Set<number>();
  for (const other of others)
    for (let a = 0; a < mine.length; a++)
      for (let b = 0; b < other.length; b++) {
        let length = 0;
        while (a + length < mine.length && mine[a + length] === other[b + length]) length++;
        for (let at = a; length >= minimum && at < a + length; at++) marks.add(at);
      }
  return marks.size;
}

describe("of small made-up texts", () => {
  const words = fc.string({ unit: fc.constantFrom("全", "面", "推", "进"), minLength: 1, maxLength: 40 });
  const texts = fc.record({ mine: words, self: words, peers: fc.array(words, { minLength: 1, maxLength: 3 }) });
  const corpus = texts.map(({ mine, self, peers }) => ({
    mine,
    self,
    peers,
    readings: corpusOf(
      { id: "me", text: `${mine}。` },
      { id: "self", year: 2021, text: `${self}。` },
      ...peers.map((text, at) => ({
        id: `peer${at}`,
        place: "河北省石家庄市",
        year: 2021 + (at % 2),
        text: `${text}。`,
      })),
    ),
  }));

  it("what is found is what looking at every pair of places finds", () => {
    fc.assert(
      fc.property(corpus, fc.integer({ min: 4, max: 7 }), ({ mine, self, peers, readings }, minimum) => {
        const row = textReuse(readings, { minimum, reports: ["me"] }).row(0);
        expect(row.found_self! * row.chars).toBeCloseTo(covered(mine, [self], minimum), 9);
        expect(row.found_peer! * row.chars).toBeCloseTo(covered(mine, peers, minimum), 9);
      }),
      { numRuns: 300 },
    );
  });

  it("quotes stand in both reports, are long enough, and add up to the shares", () => {
    fc.assert(
      fc.property(corpus, fc.integer({ min: 4, max: 7 }), ({ readings }, minimum) => {
        const options = { minimum, formulaRegions: 2, formulaAgencies: 2, formulaShare: 1 };
        const passages = reusedPassages(readings, options);
        for (const passage of passages) {
          checkQuotes(readings, passage);
          expect(passage.length).toBeGreaterThanOrEqual(minimum);
        }
        for (const row of textReuse(readings, options)) {
          const counted = passages.filter({ report: row.report }).rollup(["kind"], { counted: ["sum", "counted"] });
          const of = (kind: string): number => counted.filter({ kind }).toArray("counted")[0] ?? 0;
          expect(row.share_self! * row.chars).toBeCloseTo(of("self"), 9);
          expect(row.share_peer! * row.chars).toBeCloseTo(of("peer"), 9);
          expect(row.share_formula! * row.chars).toBeCloseTo(of("formula-frequent"), 9);
        }
      }),
      { numRuns: 200 },
    );
  });
});
