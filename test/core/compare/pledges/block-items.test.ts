import fc from "fast-check";
import { plansAgainstNextYear, plansOf, problemsOf, problemsOverYears } from "@fazhi/core";
import { expect, it } from "vitest";
import { madeReadings, misquoted } from "../structure/made-report.ts";

const LINES = [
  "一、主要举措和成效",
  "二、存在的不足和原因",
  "三、存在的不足和下一步打算",
  "四、下一年度主要安排",
  "（一）普法形式单一",
  "（二）是案卷制作",
  "一是渡口巡查频次偏低，由于值守人手紧张。二是公交站牌信息更新缓慢；",
  "是三是夜间巡查小组尚未组建",
  "存在上述不足的原因：一是培训偏少；二是编制紧张。",
  "下一步，我局将组建渡口夜间巡查小组，开展检查40次以上。",
  "1.编写驾驶培训机构《信用评分手册》。",
  "第一，更换老旧公交站牌。第二，逐卷核对现场笔录要素！",
  "",
  "   一是　全角空格在前。",
];
const body = fc.array(fc.constantFrom(...LINES), { maxLength: 16 }).map((lines) => lines.join("\n"));

it("gives items that do not overlap, in reading order, each the words at its place, whatever the text", () => {
  fc.assert(
    fc.property(body, body, (first, second) => {
      const readings = madeReadings({ year: 2020, body: first }, { year: 2021, body: second });
      for (const table of [problemsOf(readings), plansOf(readings)]) {
        const rows = [...table] as readonly {
          report: string;
          item: number;
          start: number;
          end: number;
          quote: string;
        }[];
        expect(misquoted(readings, rows)).toEqual([]);
        for (const [at, row] of rows.entries()) {
          const before = rows[at - 1];
          expect(row.end).toBeGreaterThan(row.start);
          expect(row.quote).toBe(row.quote.trim());
          if (before?.report === row.report) expect(row.start).toBeGreaterThanOrEqual(before.end);
        }
      }
      const [plans, problems] = [plansAgainstNextYear(readings).rows(), problemsOverYears(readings).rows()];
      expect(misquoted(readings, plans, ["next_report", "found_quote", "found_start", "found_end"])).toEqual([]);
      expect(misquoted(readings, plans, ["next_report", "copied_quote", "copied_start", "copied_end"])).toEqual([]);
      expect(misquoted(readings, problems, ["report", "plan_quote", "plan_start", "plan_end"])).toEqual([]);
      expect(misquoted(readings, problems, ["before_report", "before_quote", "before_start", "before_end"])).toEqual(
        [],
      );
    }),
  );
});
