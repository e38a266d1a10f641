import { describe, expect, it } from "vitest";
import { plansAgainstNextYear, plansOf, problemsOverYears, readReports, targetsAgainstNextYear } from "@fazhi/core";
import { keepsTo, planTarget } from "../../../../packages/core/src/compare/pledges/plan-target.ts";
import { TARGET_WORDS } from "../../../../packages/core/src/generated/pledges.ts";
import { madeReadings, madeReport, misquoted } from "../structure/made-report.ts";
import { madeYears } from "./made-years.ts";

const seeds = await readReports("seeds");
const years = madeYears();

describe("plansOf", () => {
  it("has the planned items of the seeds, with what they are about and the numbers they plan", () => {
    const rows = plansOf(seeds).rows();
    const of = (report: string) => rows.filter((row) => row.report === report);
    expect(of("tianjin-kjj-2018").map(({ topic, quantities }) => [topic, quantities])).toEqual([
      ["capacity", 0],
      ["functions", 0],
      ["decisions", 0],
      ["rules", 3],
      ["enforcement", 1],
    ]);
    expect(
      [of("binhai-kjj-2023"), of("jincheng-kjj-2023"), of("tianjin-kjj-2022")].map(({ length }) => length),
    ).toEqual([4, 3, 3]);
    expect(of("unnamed-city-kjj-2022").at(-1)).toMatchObject({ topic: null, topic_by: null });
    expect(misquoted(seeds, rows)).toEqual([]);
  });
});

describe("plansAgainstNextYear", () => {
  it("finds a plan among what was done, or among the plans again, or not", () => {
    const rows = plansAgainstNextYear(years).filter({ year: 2021 }).rows();
    expect(rows.map(({ outcome }) => outcome)).toEqual(["found", "not-found", "copied", "nothing-to-find", "found"]);
    expect(rows[0]).toMatchObject({
      found_quote: "印发港口执法案卷统一式样，逐卷核对现场笔录要素。",
      next_report: "青川市交通运输局-2022",
    });
    expect(rows[2]).toMatchObject({ copied_score: 1, copied_quote: "一是编写驾驶培训机构信用评分手册。" });
  });

  it("shows that another agency's report has the words too", () => {
    const rows = plansAgainstNextYear(years).filter({ year: 2021 }).rows();
    expect(rows.map(({ elsewhere_found, elsewhere_of }) => [elsewhere_found, elsewhere_of]).slice(0, 2)).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const [without] = plansAgainstNextYear(years, { baseline: 0 }).filter({ year: 2021 }).rows();
    expect(without).toMatchObject({ elsewhere_found: null, elsewhere_of: null });
  });

  it("leads back to the words of both reports", () => {
    const rows = plansAgainstNextYear(years).rows();
    expect(misquoted(years, rows)).toEqual([]);
    expect(misquoted(years, rows, ["report", "said_quote", "said_start", "said_end"])).toEqual([]);
    expect(misquoted(years, rows, ["next_report", "found_quote", "found_start", "found_end"])).toEqual([]);
    expect(misquoted(years, rows, ["next_report", "copied_quote", "copied_start", "copied_end"])).toEqual([]);
  });

  it("never says that a plan was not kept where there is no next report", () => {
    const table = plansAgainstNextYear(seeds);
    expect(new Set(table.filter({ agency: "天津市科学技术局" }).toArray("outcome"))).toEqual(new Set(["no-report"]));
    expect(new Set(table.filter({ report: "unnamed-city-kjj-2022" }).toArray("outcome"))).toEqual(
      new Set(["agency-unknown"]),
    );
    expect(table.notes).toMatchObject([{ code: "plans/no-next-report" }]);
    expect(table.toArray("score").every((score) => score === null)).toBe(true);
  });

  it("says where the next report tells of nothing done, and which of two reports of a year it looked at", () => {
    const plan = {
      year: 2020,
      body: "一、主要举措\n开展检查2次。\n二、下一步打算\n一是编写驾驶培训机构信用评分手册。",
    };
    const bare = { year: 2021, body: "一、下一步打算\n一是更换老旧公交站牌。" };
    const readings = madeReadings(plan, bare);
    expect(plansAgainstNextYear(readings).filter({ year: 2020 }).toArray("outcome")).toEqual(["no-measures"]);
    const double = madeReport(bare);
    const again = { ...double, report: { ...double.report, id: "again" } };
    const { notes } = plansAgainstNextYear({ readings: [...readings.readings, again], skipped: [] });
    expect(notes[0]).toMatchObject({ code: "pledges/doubles", reports: ["again"] });
  });

  it("knows an agency through a renaming, and no other agency of that kind", () => {
    const plan = "一、主要举措\n开展检查2次。\n二、下一步打算\n一是编写驾驶培训机构信用评分手册。";
    const done = "一、主要举措\n编写驾驶培训机构信用评分手册。";
    const readings = madeReadings(
      { year: 2018, body: plan, agency: "天津市科学技术委员会", region: "天津市" },
      { year: 2018, body: plan, agency: "石家庄市科学技术局", region: "石家庄市" },
      { year: 2019, body: done, agency: "天津市科学技术局", region: "天津市" },
    );
    expect(plansAgainstNextYear(readings).toArray("outcome")).toEqual(["found", "no-report"]);
  });

  it("finds less the more is asked", () => {
    const found = (threshold: number) =>
      plansAgainstNextYear(years, { threshold }).filter(({ outcome }) => outcome.startsWith("found")).length;
    expect([0.05, 0.5, 0.8, 1].map(found)).toEqual([3, 2, 1, 0]);
  });

  it.each([
    ["pledges/threshold", { threshold: 0 }],
    ["pledges/threshold", { copyThreshold: 1.5 }],
    ["pledges/threshold", { threshold: Number.NaN }],
    ["pledges/gram", { gram: 4 as 2 }],
    ["pledges/baseline", { baseline: -1 }],
  ])("refuses %s: %o", (code, options) => {
    expect(() => plansAgainstNextYear(years, options)).toThrow(expect.objectContaining({ code }));
  });
});

it("a report without headings tells what was done before it goes over to anything else", () => {
  const readings = madeReadings(
    {
      year: 2020,
      body: "一、主要举措\n开展检查2次。\n二、下一步打算\n一是组建渡口夜间巡查小组。二是更换老旧公交站牌。",
    },
    { year: 2021, body: "我局组建渡口夜间巡查小组。\n下一步，我局将更换老旧公交站牌。" },
  );
  const rows = plansAgainstNextYear(readings).filter({ year: 2020 }).rows();
  expect(rows.map(({ outcome }) => outcome)).toEqual(["found", "copied"]);
});

it("the titles of a plan that what was done names again are shown beside the likeness, which leaves titles out", () => {
  const planned = "一是修订《青川市渡口管理办法》。二是执行《内河交通安全管理条例》。";
  const readings = madeReadings(
    { year: 2020, body: `一、主要举措\n开展检查2次。\n二、下一步打算\n${planned}` },
    { year: 2021, body: `一、主要举措\n《青川市渡口管理办法》经局务会议审议印发。\n二、下一步打算\n${planned}` },
  );
  const rows = plansAgainstNextYear(readings).filter({ year: 2020 }).rows();
  expect(rows.map(({ outcome, titles_again }) => [outcome, titles_again])).toEqual([
    ["nothing-to-find", "青川市渡口管理办法"],
    ["nothing-to-find", ""],
  ]);
});

describe("problemsOverYears", () => {
  it("says what came back, and what the plan and the next report answer", () => {
    const rows = problemsOverYears(years).rows();
    expect(rows.map(({ year, before, plan, next }) => [year, before, plan, next])).toEqual([
      [2021, "no-report", "answered", "answered"],
      [2021, "no-report", "not-found", "not-found"],
      [2021, "no-report", "nothing-to-find", "nothing-to-find"],
      [2022, "repeated", "not-found", "no-report"],
      [2022, "new", "answered", "no-report"],
    ]);
    expect(rows[3]).toMatchObject({ before_quote: "二是夜间巡查频次偏低，由于渡口值守人手紧张。" });
    expect(rows[0]).toMatchObject({ shared_words: "执法案卷", next_by: "problem" });
    expect(rows[1]).toMatchObject({ next_by: null, elsewhere_found: 0, elsewhere_of: 1 });
  });

  it("leads back to the words of three reports", () => {
    for (const readings of [years, seeds]) {
      const rows = problemsOverYears(readings).rows();
      expect(misquoted(readings, rows)).toEqual([]);
      expect(misquoted(readings, rows, ["before_report", "before_quote", "before_start", "before_end"])).toEqual([]);
      expect(misquoted(readings, rows, ["report", "plan_quote", "plan_start", "plan_end"])).toEqual([]);
      expect(misquoted(readings, rows, ["next_report", "next_quote", "next_start", "next_end"])).toEqual([]);
    }
  });

  it("shows in how many other agencies' reports a shortcoming would count as repeated", () => {
    const body = (lacks: string): string => `一、主要举措\n开展检查2次。\n二、存在的不足\n一是${lacks}。`;
    const usual = "执法人员业务能力与岗位要求不匹配";
    const other = { agency: "白石市交通运输局", region: "白石市", year: 2020 };
    const nameless = { agency: null, region: null, year: 2020, body: body(usual) };
    const readings = madeReadings(
      { year: 2020, body: body(usual) },
      { year: 2021, body: `${body(usual)}二是青川港浮桥护栏锈蚀失修，巡检偏少。` },
      { ...other, body: body(usual) },
      { ...other, agency: "白石市教育局", body: body("校车站点划定滞后，标线缺失") },
      { ...other, agency: "白石市财政局", body: "一、主要举措\n开展检查2次。" },
      nameless,
    );
    const rows = problemsOverYears(readings).filter({ year: 2021 }).rows();
    expect(rows.map((row) => [row.before, row.before_elsewhere_found, row.before_elsewhere_of])).toEqual([
      ["repeated", 1, 2],
      ["new", 0, 2],
    ]);
  });

  it("follows a shortcoming by the plan that answers it, which takes closer words", () => {
    const readings = madeReadings(
      {
        year: 2020,
        body: "一、主要举措\n开展检查2次。\n二、存在的不足\n一是渡口夜间巡查频次偏低。\n三、下一步打算\n一是渡口夜间巡查频次加密，配齐巡逻艇驾驶值守班组人手。",
      },
      { year: 2021, body: "一、主要举措\n配齐巡逻艇驾驶值守班组人手，频次加密。" },
    );
    const [row] = problemsOverYears(readings).filter({ year: 2020 }).rows();
    expect(row).toMatchObject({ plan: "answered", next: "answered", next_by: "plan" });
    expect(problemsOverYears(readings, { threshold: 1 }).row(0)).toMatchObject({ next: "not-found", next_by: null });
  });

  it("holds no report of four years later against one: the seeds have no neighbours", () => {
    const table = problemsOverYears(seeds).filter({ agency: "天津市科学技术局" });
    expect(new Set([...table.toArray("before"), ...table.toArray("next")])).toEqual(new Set(["no-report"]));
  });
});

describe("targetsAgainstNextYear", () => {
  it("holds planned numbers against the next report's", () => {
    const table = targetsAgainstNextYear(years);
    expect(
      table
        .rows()
        .map(({ indicator, reads_as, target_low, target_high, next_low, verdict }) => [
          indicator,
          reads_as,
          target_low,
          target_high,
          next_low,
          verdict,
        ]),
    ).toEqual([
      ["enforcement.inspections", "floor", 40, null, 45, "met"],
      ["disputes.reconsideration_cases", "ceiling", null, 3, 5, "missed"],
    ]);
    expect(misquoted(years, table.rows())).toEqual([]);
    expect(misquoted(years, table.rows(), ["next_report", "next_quote", "next_start", "next_end"])).toEqual([]);
  });

  it("has no verdict without a report, or without a value in it", () => {
    expect(new Set(targetsAgainstNextYear(seeds).toArray("verdict"))).toEqual(new Set(["no-report"]));
    const readings = madeReadings(
      { year: 2020, body: "一、主要举措\n开展执法检查2次。\n二、下一年度安排\n一是开展执法检查9次以上。" },
      { year: 2021, body: "一、主要举措\n举办讲座。" },
    );
    expect(targetsAgainstNextYear(readings).rows()).toMatchObject([
      { verdict: "no-value", next_state: "not-stated", next_low: null },
    ]);
  });

  it.each([
    [45, 45, "met"],
    [41, 49, "met"],
    [31, 39, "missed"],
    [35, null, "cannot-say"],
    [null, null, "cannot-say"],
  ] as const)("of at least 40, %s to %s is %s", (low, high, verdict) => {
    expect(keepsTo({ low, high }, { as: "floor", allows: { low: 40, high: null } })).toBe(verdict);
  });

  it.each(TARGET_WORDS.ceilings)("reads a number beside $word as one to stay under", ({ word, example }) => {
    expect(example).toContain(word);
    const { report, observations } = madeReport({
      year: 2020,
      body: `一、主要举措\n开展检查2次。\n二、下一年度安排\n一是${example}。`,
    });
    const number = observations.find(({ start }) => start > report.text.content.indexOf("一是"));
    expect(number && planTarget(number, report.view).as).toBe("ceiling");
  });
});
