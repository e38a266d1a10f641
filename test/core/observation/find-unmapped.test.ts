import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { readText } from "../../../packages/core/src/pipeline.ts";
import { parseCodebook } from "../../../packages/core/src/codebook/parse-codebook.ts";
import { checkCodebook } from "../../../packages/core/src/observation/check-codebook.ts";
import { findUnmapped } from "../../../packages/core/src/observation/find-unmapped.ts";
import { headWords } from "../../../packages/core/src/observation/head-words.ts";
import { overlayStub } from "../../../packages/core/src/observation/overlay-stub.ts";

const TITLE = "某市科技局2023年法治政府建设年度报告\n";
const read = (id: string, text: string) => readText(TITLE + text, { id });
const readings = {
  readings: [
    read("a", "全年共修剪行道树木300株。新建口袋公园12个。开展行政检查40次。"),
    read("b", "累计修剪行道树木50株，同比增长20%。培训调解员3名，位居全市第一。"),
  ],
  skipped: [],
};

const heads = [
  ["全年共办理行政复议案件", "before", "复议案件"],
  ["行政复议案件", "before", "复议案件"],
  ["目录技术总数达到", "before", "技术总数"],
  ["政策和审批事项", "before", "审批事项"],
  ["线上培训增加到", "before", "线上培训"],
  ["未发生重大群体性事件", "before", "群体性事件"],
  ["规范性文件合法性审核率", "before", "合法性审核率"],
  ["完成投资占年度计划的", "before", "年度计划"],
  ["的", "before", ""],
  ["群众反映的问题", "before", "问题"],
  ["案件开展复查", "behind", "案件"],
  ["企业开展服务", "behind", "企业开展"],
  ["", "before", ""],
] as const;

describe("headWords", () => {
  it.each(heads)("of %s, %s, are %s", (what, side, expected) => {
    expect(headWords(what, side)).toBe(expected);
  });
});

describe("findUnmapped", () => {
  it("puts one thing in one unit together, the commonest first, with its reports and quotes", () => {
    const [first] = findUnmapped(readings);
    expect(first).toMatchObject({ unit: "株", count: 2, reports: ["a", "b"], unitClass: "thing" });
    expect(first?.observations.map(({ value }) => value)).toEqual([300, 50]);
  });

  it("leaves out what is rarer than asked for, what an indicator means, and ranks and changes", () => {
    expect(findUnmapped(readings, { min: 2 })).toHaveLength(1);
    const units = findUnmapped(readings).map(({ unit }) => unit);
    expect(units).not.toContain("次");
    expect(units).not.toContain("%");
  });
});

describe("overlayStub", () => {
  it("is a codebook that can be read with as it is, and whose examples all hold", async () => {
    const stub = await overlayStub(readings, findUnmapped(readings));
    const codebook = await parseCodebook(stub, "own.yaml");
    expect((await checkCodebook(codebook)).filter(({ holds }) => !holds)).toEqual([]);
    expect((parse(stub) as { indicators: unknown[] }).indicators.length).toBeGreaterThan(0);
    const again = readings.readings.map(({ report }) => readText(report.text.content, { id: report.id, codebook }));
    expect(findUnmapped({ readings: again, skipped: [] }).length).toBeLessThan(findUnmapped(readings).length);
  });

  it("of nothing is a codebook that adds nothing", async () => {
    expect(parse(await overlayStub({ readings: [], skipped: [] }, []))).toMatchObject({ indicators: [] });
  });
});
