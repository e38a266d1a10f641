import type { Comparison, Readings } from "@fazhi/core";
import { beforeAll, describe, expect, it } from "vitest";
import { briefingHtml } from "../../../packages/viz/src/briefing/briefing-html.ts";
import { composeBriefing } from "../../../packages/viz/src/briefing/compose-briefing.ts";
import { plainWords } from "../../../packages/viz/src/briefing/phrase.ts";
import { planBriefing } from "../../../packages/viz/src/briefing/plan-briefing.ts";
import { briefingEnglish } from "../../../packages/viz/src/label-briefing-en.ts";
import { made, seeds } from "./reports.ts";

let readings: Readings;
beforeAll(async () => {
  readings = await seeds();
});

const answersTo = (from: Readings, question: string, language: "zh-CN" | "en" = "en"): readonly string[] => {
  const [findings] = composeBriefing({ readings: from, question, language }).sections;
  return (findings?.blocks ?? []).flatMap((block) =>
    block.kind === "key-findings" ? block.sentences.map(plainWords) : [],
  );
};

const TIANJIN = "天津市科学技术局";

describe("the answer to a question", () => {
  const asked = [
    [
      "天津市科技局2018年以来执法检查有什么变化？",
      "zh-CN",
      `${TIANJIN}：行政执法检查 由 2018 年的 26 次、20 余次增至 2022 年的 40 次，增加 11 至 19 次（但两年之间序列中断：指标范围变窄，不宜当作同一口径的升降）。`,
    ],
    ["天津市科技局2022年执法检查多少次？", "zh-CN", `行政执法检查：${TIANJIN}（2022 年）40 次。`],
    ["各部门的科技项目比较", "zh-CN", null],
    [
      "How do training hours compare across agencies in 2023?",
      "en",
      "Hours of training for officers (class hours): only 天津市滨海新区科学技术局 (2023) gives a comparable number: more than 40; 1 report without a number; no report of 2 agencies for this year was read.",
    ],
    ["天津市科技局的行政处罚听证", "en", "Hearings in penalty cases"],
  ] as const;

  it.each(asked)("to 「%s」 stands first", (question, language, answer) => {
    const [first = ""] = answersTo(readings, question, language);
    if (answer === null) expect(first).toMatch(/科技项目/);
    else if (answer.endsWith("。") || answer.endsWith(".")) expect(first).toBe(answer);
    else expect(first).toContain(answer);
  });

  it("says that a number stands nowhere, and that this is not zero", () => {
    expect(answersTo(readings, "公证有多少", "zh-CN")[0]).toMatch(/^公证.*：5 份报告都没有给出数字，不等于零。$/);
  });

  it("says nothing of a break beside two years that are not compared", () => {
    const { sections } = composeBriefing({ readings, question: "天津市科技局的行政处罚有没有增加", language: "zh-CN" });
    const [years] = sections.filter(({ part }) => part === "changes");
    expect(JSON.stringify(years?.blocks)).toContain("不作比较：没有给出数字");
    expect(JSON.stringify(years?.blocks)).not.toContain("不作比较：没有给出数字（");
  });

  it("speaks of one report as of one", () => {
    const one = made({ id: "a", agency: "某市水务局", year: 2022, lines: ["开展执法检查 5 次。"] });
    expect(answersTo(one, "公证有多少", "zh-CN")[0]).toContain("1 份报告没有给出数字");
    expect(answersTo(one, "How many notarial acts?")[0]).toContain("1 report without a number");
  });

  it("names what a wide word was taken to mean, and how much of it no report states", async () => {
    const page = await briefingHtml({ readings, question: "各单位文件数量", language: "zh-CN" });
    expect(page).toContain("「文件」可指 6 项：");
    expect(page).toContain("还可指 1 项，所问的报告都没有写到，从略");
  });

  it("names agencies of one name once", async () => {
    const line = { lines: ["开展执法检查 5 次。"] };
    const two = made(
      { id: "a", agency: "市水务局", year: 2021, ...line },
      { id: "b", agency: "市水务局", year: 2022, ...line },
    );
    const apart = two.readings.map((reading) => ({ ...reading, catalog: null }));
    const [first] = composeBriefing({
      readings: { ...two, readings: apart },
      question: "水务局执法检查",
      language: "zh-CN",
    }).asked?.lines.map(({ words }) => plainWords(words)) ?? [""];
    expect(first).toBe("市水务局（问题中写作「水务局」）");
  });

  it("is printed with what was understood, and what was not", async () => {
    const page = await briefingHtml({ readings, question: "天津市科技局2022年检查超过30次吗" });
    const asking = /<section class="asked"[^]*?<\/section>/.exec(page)?.[0] ?? "";
    for (const words of [TIANJIN, "2022 年", "行政执法检查", "「检查」", "「超过30次」"])
      expect(asking).toContain(words);
  });

  it("escapes the question", async () => {
    const page = await briefingHtml({ readings, question: "<img src=x onerror=alert(1)> 执法检查" });
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=x");
  });
});

describe("a choice", () => {
  it("narrows reports, comparisons, coverage and findings", () => {
    const plan = planBriefing(readings, {
      agencies: ["天津市科技局"],
      years: [2022],
      indicators: ["enforcement.inspections"],
    });
    expect(plan.reports.map(({ report }) => report)).toEqual(["tianjin-kjj-2022"]);
    expect(plan.coverage.indicators).toEqual(["enforcement.inspections"]);
    expect(plan.years).toEqual([]);
    expect(
      plan.findings.filter(({ indicator }) => indicator != null && indicator !== "enforcement.inspections"),
    ).toEqual([]);
  });

  it("goes before what the question names", () => {
    const question = "天津市科技局2018年以来执法检查有什么变化？";
    const plan = planBriefing(readings, { question, indicators: ["capacity.legal_counsel"], years: [2022] });
    expect(plan.coverage.indicators).toEqual(["capacity.legal_counsel"]);
    expect(plan.reports.map(({ report }) => report)).toEqual(["tianjin-kjj-2022"]);
  });

  it("keeps a row for an agency without a report of the one year that is asked about", () => {
    const [across] = planBriefing(readings, { years: [2023], indicators: ["enforcement.inspections"] }).agencies;
    expect(across?.rows.filter(({ state }) => state === "no-report")).toHaveLength(2);
  });

  const wrong = [
    [{ agencies: ["财政局"] }, "question/unknown-agency"],
    [{ years: [1999] }, "question/no-report-of-years"],
    [{ indicators: ["no.such"] }, "compare/unknown-indicator"],
    [{ question: "天气怎么样" }, "question/nothing-understood"],
  ] as const;
  it.each(wrong)("that is not there is a Fault: %j", (choice, code) => {
    expect(() => planBriefing(readings, choice)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe("no answer names an order that no verdict supports", () => {
  const { chain } = briefingEnglish;
  const orders = [chain.higher, ", higher than", "lower than", "rose from", "fell from"];
  const values = ["26次", "20余次", "约30次", "近40次", "不足20次", "超过25次", "30次以上", "26余次"];
  const pairs = values.flatMap((a) => values.map((b) => [a, b] as const));

  it.each(pairs)("%s against %s", (a, b) => {
    const line = (value: string) => [`全年开展执法检查${value}。`];
    const from = made(
      { id: "a", agency: "某省某市财政局", year: 2021, lines: line(a) },
      { id: "b", agency: "某省某市财政局", year: 2022, lines: line(b) },
      { id: "c", agency: "某省某市教育局", year: 2022, lines: line(a) },
    );
    const { agencies, years } = planBriefing(from, { question: "执法检查的比较和变化" });
    const decided = ({ verdicts }: Comparison): boolean =>
      verdicts.some(({ verdict }) => verdict.kind === "higher" || verdict.kind === "lower");
    const said = answersTo(from, "执法检查的比较和变化");
    const [across, through] = [agencies.some(decided), years.some(({ comparisons }) => comparisons.some(decided))];
    const ordered = said.filter((sentence) => orders.some((order) => sentence.includes(order)));
    expect(ordered.length).toBe(Number(across) + Number(through));
  });
});
