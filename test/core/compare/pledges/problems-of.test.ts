import { describe, expect, it } from "vitest";
import { problemsOf, readReports } from "@fazhi/core";
import { problemCategoryOf } from "../../../../packages/core/src/compare/pledges/problem-category.ts";
import { PROBLEM_WORDS } from "../../../../packages/core/src/generated/pledges.ts";
import { madeReadings, misquoted } from "../structure/made-report.ts";
import { madeYears } from "./made-years.ts";

const seeds = await readReports("seeds");

describe("problemsOf", () => {
  it("names what the seeds lack, as a person put it under heads", () => {
    expect(
      problemsOf(seeds)
        .rows()
        .map(({ report, category, cause }) => [report, category, cause]),
    ).toEqual([
      ["binhai-kjj-2023", "awareness", "none"],
      ["binhai-kjj-2023", "enforcement", "none"],
      ["binhai-kjj-2023", "publicity", "none"],
      ["jincheng-kjj-2023", "awareness", "none"],
      ["jincheng-kjj-2023", "team", "none"],
      ["jincheng-kjj-2023", "publicity", "none"],
      ["tianjin-kjj-2018", "awareness", "none"],
      ["tianjin-kjj-2018", "enforcement", "none"],
      ["tianjin-kjj-2018", "enforcement", "none"],
      ["tianjin-kjj-2022", "study", "listed"],
      ["tianjin-kjj-2022", "enforcement", "listed"],
      ["tianjin-kjj-2022", "publicity", "listed"],
      ["unnamed-city-kjj-2022", "awareness", "none"],
      ["unnamed-city-kjj-2022", "team", "own"],
      ["unnamed-city-kjj-2022", "systems", "none"],
    ]);
  });

  it("gives each shortcoming whole, to the next one, and the cause that is listed for it", () => {
    const rows = problemsOf(seeds).filter({ report: "tianjin-kjj-2022" }).rows();
    expect(rows[0]?.words).toMatch(/^一是对习近平法治思想的学习.*巩固加强。$/u);
    expect(rows[2]?.words).toMatch(/需要加强。$/u);
    expect(rows[1]?.cause_quote).toMatch(/^二是法治机构人员力量不足/u);
  });

  it("leads back to the words", () => {
    for (const readings of [seeds, madeYears()]) {
      const rows = problemsOf(readings).rows();
      expect(misquoted(readings, rows)).toEqual([]);
      expect(misquoted(readings, rows, ["report", "cause_quote", "cause_start", "cause_end"])).toEqual([]);
    }
  });

  it("says what makes a shortcoming specific", () => {
    const rows = problemsOf(madeYears()).filter({ year: 2021 }).rows();
    expect(
      rows.map(({ names_body, states_number, cites_law, specific }) => [
        names_body,
        states_number,
        cites_law,
        specific,
      ]),
    ).toEqual([
      [true, false, false, 1],
      [false, false, false, 0],
      [false, true, true, 2],
    ]);
    expect(rows[2]).toMatchObject({ number_words: "巡查仅3次", law_words: "《内河渡口安全办法》" });
    expect(rows[1]).toMatchObject({ cause: "own", category: "other" });
  });

  it("takes a list of causes that is not as long as the shortcomings for the block's", () => {
    const body =
      "一、主要举措\n开展检查2次。\n二、存在的不足和原因\n一是普法形式单一。二是信息化水平不高。主要原因是：一是投入少。";
    const rows = problemsOf(madeReadings({ year: 2021, body })).rows();
    expect(rows.map(({ words, cause, cause_quote }) => [words, cause, cause_quote])).toEqual([
      ["一是普法形式单一。", "block", null],
      ["二是信息化水平不高。", "block", null],
    ]);
  });

  it("takes headings below the block's own for its items, and their lists for parts of them", () => {
    const body =
      "一、主要举措\n开展检查2次。\n二、存在的不足\n（一）普法形式单一\n一是展板陈旧。二是讲座偏少。\n（二）信息化水平不高\n系统不能互通。\n三、下一步打算\n更新展板。";
    const readings = madeReadings({ year: 2021, body });
    const rows = problemsOf(readings).rows();
    expect(rows.map(({ words }) => words)).toEqual([
      "(一)普法形式单一 一是展板陈旧。二是讲座偏少。",
      "(二)信息化水平不高 系统不能互通。",
    ]);
    expect(misquoted(readings, rows)).toEqual([]);
  });

  it("says which reports name none", () => {
    const { notes } = problemsOf(madeYears());
    expect(notes).toMatchObject([{ code: "problems/none-named", reports: ["白石市交通运输局-2022"] }]);
  });
});

describe("the words of shortcomings", () => {
  const words = PROBLEM_WORDS.categories.flatMap(({ id, words: list }) => list.map((entry) => ({ id, ...entry })));

  it.each(words)("$word is of $id", ({ id, word, example }) => {
    expect(example).toContain(word);
    expect(problemCategoryOf(example, example).all).toContain(id);
  });

  it.each(PROBLEM_WORDS.bodies)("$word names a body", ({ word, example }) => {
    expect(example).toContain(word);
  });

  it.each(PROBLEM_WORDS.reasons)("$says gives a reason", ({ example }) => {
    const body = `一、主要举措\n开展检查2次。\n二、存在的不足\n一是${example}。`;
    expect(problemsOf(madeReadings({ year: 2021, body })).toArray("cause")).toEqual(["own"]);
  });

  it("are one category's only", () => {
    const all = words.map(({ word }) => word);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });
});

describe("a sentence that says why of the shortcomings before it", () => {
  const HEAD = "一、主要举措\n开展检查2次。\n二、存在的不足和原因\n";
  const causes = (body: string) =>
    problemsOf(madeReadings({ year: 2021, body: HEAD + body }))
      .rows()
      .map(({ words, category, cause }) => [words, category, cause]);

  it.each(PROBLEM_WORDS.behind)("is none itself: $example", ({ word, example }) => {
    expect(example.startsWith(word)).toBe(true);
    expect(causes(`港口执法文书不规范。公交站牌信息偏少。${example}。`)).toEqual([
      ["港口执法文书不规范。", "enforcement", "block"],
      ["公交站牌信息偏少。", "other", "block"],
    ]);
  });

  it("is a cause of all of those that are listed, and no part of the last", () => {
    const listed = "一是港口执法文书不规范。二是展板陈旧，普法形式单一。";
    expect(causes(`${listed}产生上述问题的原因，既有编制不足的因素，也有培训不够的因素。`)).toEqual([
      ["一是港口执法文书不规范。", "enforcement", "block"],
      ["二是展板陈旧,普法形式单一。", "publicity", "block"],
    ]);
  });

  it("does not decide what the shortcoming is about", () => {
    expect(causes("一是站牌信息化水平不高。究其原因是编制少、专业人员不足。")).toEqual([
      ["一是站牌信息化水平不高。究其原因是编制少、专业人员不足。", "digital", "own"],
    ]);
  });
});
