import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReports, reuseMatrix, type ReuseMatrixOptions, type ReuseMatrixSchema } from "@fazhi/core";
import type { Row } from "../../../../packages/core/src/frame/schema.ts";
import { emptyFile } from "../../../../packages/core/src/kit/faults.ts";
import { faultOf } from "../../frame/fault-code.ts";
import { corpusOf, sentence, sentences } from "./made-corpus.ts";

const percent = (share: number | null): number => Math.round((share ?? NaN) * 1000) / 10;

describe("the five seeds", async () => {
  const readings = await readReports("seeds");
  const pair = (report: string, source: string, mask: ReuseMatrixOptions["mask"] = "nothing"): Row<ReuseMatrixSchema> =>
    reuseMatrix(readings, { reports: [report, source], ...(mask === undefined ? {} : { mask }) })
      .filter({ report })
      .row(0);

  it("Binhai 2023 and Tianjin 2018 share shingles of eight characters with Tianjin 2022", () => {
    expect(percent(pair("binhai-kjj-2023", "tianjin-kjj-2022").shingle_share)).toBe(8.6);
    expect(percent(pair("tianjin-kjj-2018", "tianjin-kjj-2022").shingle_share)).toBe(1.7);
  });

  it("say what the one is to the other", () => {
    const related = reuseMatrix(readings)
      .rows()
      .filter(({ relation }) => relation !== null)
      .map(({ report, relation, source }) => `${source} is ${relation} to ${report}`);
    expect(related).toEqual([
      "tianjin-kjj-2022 is superior to binhai-kjj-2023",
      "tianjin-kjj-2018 is self to tianjin-kjj-2022",
    ]);
  });

  it("no other pair has more than 5 % in common", () => {
    const others = reuseMatrix(readings, { mask: "nothing" }).filter(
      ({ report, source }) => !(report === "binhai-kjj-2023" && source === "tianjin-kjj-2022"),
    );
    expect(others.length).toBe(19);
    expect(Math.max(...others.rows().map(({ shingle_share }) => percent(shingle_share)))).toBe(5);
  });

  it("most of the long strings of Binhai that stand in Tianjin 2022 are formulas", () => {
    const covered = (["titles", "formulas"] as const).map(
      (mask) => pair("binhai-kjj-2023", "tianjin-kjj-2022", mask).covered,
    );
    expect(covered).toEqual([224, 51]);
  });
});

describe("made-up reports", () => {
  const words = fc.string({ unit: fc.constantFrom("全", "面", "推", "进"), minLength: 1, maxLength: 40 });

  it("count the shingles and characters that looking at every string counts", () => {
    fc.assert(
      fc.property(words, words, (mine, its) => {
        const readings = corpusOf({ id: "me", text: `${mine}。` }, { id: "it", text: `${its}。` });
        const row = reuseMatrix(readings, { shingle: 3, minimum: 4 }).filter({ report: "me" }).row(0);
        const strings = (text: string, length: number): readonly string[] =>
          Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
        const shingles = new Set(strings(mine, 3));
        const common = [...shingles].filter((shingle) => its.includes(shingle)).length;
        expect([row.shingles, row.shingle_share]).toEqual([
          shingles.size,
          shingles.size === 0 ? null : common / shingles.size,
        ]);
        const covered = new Set(
          strings(mine, 4).flatMap((string, at) => (its.includes(string) ? [at, at + 1, at + 2, at + 3] : [])),
        );
        expect(row.covered).toBe(covered.size);
      }),
      { numRuns: 200 },
    );
  });

  it("a report lies wholly in its copy, and the copy in it", () => {
    const text = sentences(0, 6);
    for (const row of reuseMatrix(corpusOf({ id: "a", text }, { id: "b", text })))
      expect([row.shingle_share, row.cover_share]).toEqual([1, 1]);
  });

  it("a short report lies wholly in a long one, not the other way", () => {
    const readings = corpusOf({ id: "short", text: sentence(1) }, { id: "long", text: sentence(1) + sentence(2) });
    const [short, long] = reuseMatrix(readings).rows();
    expect([short?.cover_share, long?.cover_share]).toEqual([1, 0.5]);
  });
});

describe("what is asked", () => {
  const readings = corpusOf({ id: "a", text: sentence(1) });

  it("a report that could not be read has a note and no row", () => {
    const fault = { file: "b.txt", fault: emptyFile("b.txt") };
    const matrix = reuseMatrix({ ...readings, skipped: [fault] }, { reports: ["a", "b"] });
    expect(matrix.length).toBe(0);
    expect(matrix.notes.map(({ code, reports }) => [code, reports])).toEqual([["reuse/unreadable", ["b"]]]);
  });

  it.each([
    [{ shingle: 1 }, "reuse/shingle"],
    [{ shingle: 2.5 }, "reuse/shingle"],
    [{ minimum: 1 }, "reuse/minimum"],
    [{ reports: ["nobody"] }, "compare/unknown-report"],
    [{ reports: Array.from({ length: 401 }, () => "a") }, "reuse/matrix-size"],
  ])("refuses %o", (options, code) => {
    expect(faultOf(() => reuseMatrix(readings, options)).code).toBe(code);
  });
});
