import { describe, expect, it } from "vitest";
import { MASTHEAD } from "../../../packages/core/src/generated/outline.ts";
import { REGION } from "../../../packages/core/src/generated/region.ts";
import { agencyInTitle, reporterInTitle } from "../../../packages/core/src/report/agency-in-title.ts";
import { bracketedDay, findDay } from "../../../packages/core/src/report/dates.ts";
import { documentNumberIn } from "../../../packages/core/src/report/document-number.ts";
import { isClosingLabel, isPrinted, pagePartsOf } from "../../../packages/core/src/report/first-page.ts";
import { labelledIn } from "../../../packages/core/src/report/labels.ts";
import { linesOf } from "../../../packages/core/src/report/lines.ts";
import { reportSentence } from "../../../packages/core/src/report/opening.ts";
import { isFullerThan, isOrgan } from "../../../packages/core/src/report/organ.ts";
import { reportOf } from "../../../packages/core/src/report/read-report.ts";
import { isTitle } from "../../../packages/core/src/report/title.ts";
import { unlistedPlace } from "../../../packages/core/src/report/unlisted-place.ts";
import { findYears } from "../../../packages/core/src/report/years.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";
import { viewOf } from "../../../packages/core/src/text/view.ts";

const read = (text: string) => reportOf("page", fromPlain(text)).masthead;
const linesIn = (text: string) => linesOf(fromPlain(text), viewOf(fromPlain(text)));

describe("the words of titles", () => {
  it.each([...MASTHEAD.subjects, ...MASTHEAD.kinds, ...MASTHEAD.tails])(
    "takes 「$example」 for a title",
    ({ word, example }) => {
      expect(example).toContain(word);
      expect(isTitle(example)).toBe(true);
    },
  );

  it.each([...MASTHEAD.refused, ...MASTHEAD.others])("takes 「$example」 for no title", ({ word, example }) => {
    expect(example).toContain(word);
    expect(isTitle(example)).toBe(false);
  });

  it.each([
    "一、某局2023年法治政府建设情况报告",
    "2023年政府信息公开工作年度报告",
    "《某局2023年法治政府建设情况报告》",
    "某局2023年法治政府建设情况报告。",
  ])("takes 「%s」 for no title", (line) => {
    expect(isTitle(line)).toBe(false);
  });

  it.each(MASTHEAD.clauses)("ends the agency's name before $word", ({ word, example }) => {
    expect(example).toContain(word);
    expect(agencyInTitle(example)).toBe("某县水利局");
  });

  it.each(MASTHEAD.leftOff)("goes on in the next line after 「$example」", ({ word, example }) => {
    expect(example.endsWith(word)).toBe(true);
    const title = read(`${example}\n2021年法治政府建设情况的报告\n2021年,我们依法行政。`).title;
    expect(title?.value).toBe(`${example}2021年法治政府建设情况的报告`);
  });

  it.each([
    ["关于正定县水利局2023年度法治政府建设情况的报告", "正定县水利局", true],
    ["2021年度福田区法治政府建设工作情况报告", "福田区", false],
    ["市委全面依法治市委员会办公室2023年法治政府建设工作报告", "市委全面依法治市委员会办公室", true],
    ["二〇二三年正定县水利局法治政府建设工作报告", "正定县水利局", true],
  ])("finds who reports in 「%s」", (title, name, isAgency) => {
    expect(reporterInTitle(title)).toEqual({ name, isAgency });
  });

  it.each(["关于2019年度法治政府建设情况的报告", "2019年法治政府建设情况报告", "法治政府建设年度报告"])(
    "finds nobody in 「%s」",
    (title) => {
      expect(reporterInTitle(title)).toBeNull();
    },
  );
});

describe("the words of agencies", () => {
  it.each([...MASTHEAD.organs, ...MASTHEAD.national])("takes $example for an agency", ({ word, example }) => {
    expect(example).toContain(word);
    expect(isOrgan(example)).toBe(true);
  });

  it.each(["报告", "市委", "晋城市", "2024年1月5日", "抄送:市科技局", "晋城市科学技术局文件"])(
    "takes 「%s」 for none",
    (words) => {
      expect(isOrgan(words)).toBe(false);
    },
  );

  it.each(MASTHEAD.national)("knows $example for a national body", ({ example }) => {
    expect(read(`${example}2021年法治政府建设年度报告\n2021年,我们依法行政。`).level?.value).toBe("national");
  });

  it.each(MASTHEAD.party)("passes over $word to the division", ({ example }) => {
    expect(read(`${example}2021年法治政府建设年度报告\n2021年,我们依法行政。`).region?.value).toBe("山西省晋城市");
  });

  it.each(MASTHEAD.paper)("reads the agency off the head of a paper, $example", ({ example }) => {
    expect(read(`${example}\n关于2021年法治政府建设情况的报告\n2021年,我们依法行政。`).agency?.value).toBe(
      "晋城市科学技术局",
    );
  });

  it.each([...REGION.towns, ...REGION.townBodies])("knows a town's body, $example", ({ word, example }) => {
    expect(example).toContain(word);
    const { level, region } = read(`正定县${example}2021年法治政府建设年度报告\n2021年,我们依法行政。`);
    expect(level?.value).toBe("town");
    expect(region?.value).toContain("河北省石家庄市正定县");
  });

  it.each(REGION.noPlaces)("takes $word for no place in $example", ({ word, example }) => {
    expect(example).toContain(word);
    expect(unlistedPlace(example)).toBeNull();
  });

  it.each([
    ["望川县自然资源局", "county", 3],
    ["棠溪区卫生健康委员会", "county", 3],
    ["白桦旗农牧局", "county", 3],
    ["澜州市科学技术局", "city", 3],
    ["云岭省民政厅", "province", 3],
    ["云岭自治区民政厅", "province", 5],
    ["柳塘镇人民政府", "town", 3],
    ["云溪街道办事处", "town", 4],
    ["澜州市望川县柳塘乡人民政府", "town", 9],
    ["望川县住房和城乡建设局", "county", 3],
    ["望川县市场监督管理局", "county", 3],
    ["望川县乡村振兴局", "county", 3],
    ["景镇县水利局", "county", 3],
    ["望川县委全面依法治县委员会办公室", "county", 3],
    ["望川", null, 0],
    ["城市管理局", null, 0],
    ["市场监督管理局", null, 0],
    ["人力资源和社会保障局", null, 0],
  ])("tells the kind of place that opens %s: %s", (name, level, length) => {
    expect(unlistedPlace(name)).toEqual(level === null ? null : { level, length });
  });

  it.each(REGION.zones)("says nothing of the region of $example", ({ word, example }) => {
    expect(example).toContain(word);
    expect(read(`${example}2021年法治政府建设年度报告\n2021年,我们依法行政。`).region).toBeNull();
  });

  it.each(REGION.abbreviations)("knows $province by the number $example", ({ word, province, example }) => {
    expect(example.startsWith(word)).toBe(true);
    const { region } = read(`${example}\n省科技厅2021年法治政府建设年度报告\n2021年,我们依法行政。`);
    expect(region?.value).toBe(province);
  });

  it.each(REGION.oversees.filter(({ level }) => level === "city"))(
    "takes 市 for a city that oversees, 「$example」",
    ({ example }) => {
      const opening = `2021年,市水务局落实《苏州市河道管理条例》和《苏州市供水条例》,${example}。`;
      expect(read(`市水务局2021年法治政府建设情况报告\n${opening}`).region?.value).toBe("江苏省苏州市");
    },
  );

  it.each([
    ["科学技术局", "科技局", true],
    ["天津市滨海新区科学技术局", "区科技局", true],
    ["人力资源和社会保障局", "人社局", true],
    ["区科技局", "天津市滨海新区科学技术局", false],
    ["市教育局", "市科技局", false],
    ["市科技局", "市科技局", false],
  ])("%s is a fuller form of %s: %s", (fuller, name, is) => {
    expect(isFullerThan(fuller, name)).toBe(is);
  });
});

describe("the words of the first and last lines", () => {
  it.each(MASTHEAD.labels)("reads the label in 「$example」", ({ field, example, ...entry }) => {
    const [found, ...others] = labelledIn(linesIn(example));
    expect(others).toEqual([]);
    expect(found?.field).toBe(field);
    const value = "value" in entry ? entry.value : undefined;
    if (value !== undefined) expect(findDay(found?.value ?? "")?.iso ?? found?.value).toBe(value);
  });

  it.each(MASTHEAD.reports)("finds the sentence that opens the report, 「$example」", ({ word, example }) => {
    const text = `根据要求,${example}:`;
    const { start, end } = reportSentence(text)!;
    expect(text.slice(start, end)).toBe(example);
    expect(example.endsWith(word)).toBe(true);
  });

  it.each(MASTHEAD.lastYear)("counts back from the date where the text says $word", ({ example }) => {
    const page = `晋城市统计局法治政府建设情况报告\n${example}\n一、主要举措\n检查2次。\n晋城市统计局\n2020年1月5日`;
    expect(read(page).year?.value).toBe(2019);
  });

  it.each([...MASTHEAD.closing, ...MASTHEAD.furniture, ...MASTHEAD.printed])(
    "ends the text before 「$example」",
    ({ example }) => {
      const lines = linesIn(`一、主要举措\n检查2次。\n${example}`);
      expect(pagePartsOf(lines).closingStart).toBe(2);
    },
  );

  it("tells the line of copies from that of the imprint", () => {
    expect(isClosingLabel("抄送:市政府")).toBe(true);
    expect(isPrinted("晋城市科学技术局办公室2024年1月5日印发")).toBe(true);
    expect(isPrinted("已经印发")).toBe(false);
  });

  it.each([
    ["2024年1月5日", "2024-01-05"],
    ["2024-01-05 15:27", "2024-01-05"],
    ["2024/1/5", "2024-01-05"],
    ["2024.01.05", "2024-01-05"],
    ["二〇二四年一月五日", "2024-01-05"],
    ["二○二三年十二月三十一日".replaceAll("○", "〇"), "2023-12-31"],
    ["2024年2月30日", null],
    ["4409-16416-2024", null],
    ["2024年", null],
  ])("reads 「%s」 as %s", (words, iso) => {
    expect(findDay(words)?.iso ?? null).toBe(iso);
  });

  it.each([
    ["(2023年2月16日)", "2023-02-16"],
    ["〔二〇二三年二月十六日〕", "2023-02-16"],
    ["2023年2月16日", null],
    ["(2023年2月16日通过)", null],
    ["(2023年)", null],
  ])("reads the brackets of 「%s」 as %s", (words, iso) => {
    expect(bracketedDay(words)?.iso ?? null).toBe(iso);
  });

  it.each([
    ["晋市科字〔2024〕1号", "晋市科字〔2024〕1号"],
    ["晋市科字[2024]12号", "晋市科字[2024]12号"],
    ["晋市科字(2024)第3号签发人:郑某", "晋市科字(2024)第3号"],
    ["晋市科字〔2024〕1号文件要求", null],
    ["2024年1号", null],
  ])("reads 「%s」 as the number %s", (words, value) => {
    expect(documentNumberIn(words)?.value ?? null).toBe(value);
  });

  it.each([
    ["2023年度", [[2023, false]]],
    ["2021—2025年", [[2021, true]]],
    ["2021年至2023年", [[2021, true]]],
    ["二〇二三年", [[2023, false]]],
    [
      "2023年和2024年",
      [
        [2023, false],
        [2024, false],
      ],
    ],
    ["索引号44092023", []],
  ])("finds the years of 「%s」", (words, years) => {
    expect(findYears(words).map(({ year, isRange }) => [year, isRange])).toEqual(years);
  });
});
