import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText } from "../../packages/core/src/pipeline.ts";
import { readReport, readReports } from "../../packages/core/src/read-reports.ts";
import { bytesOf } from "./report/encode.ts";

const seeds = fileURLToPath(new URL("../../seeds/", import.meta.url));
const REPORT = "某县水利局2023年法治政府建设情况报告\n2023年，我局依法行政。\n一、主要举措\n开展检查4次。\n";

let folder = "";
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string | Uint8Array): void => writeFileSync(at(name), text);

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "fazhi-reports-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Texts that speak of the matter and are no reports. */
const others = [
  ["news", "某县召开重点工作推进会\n近日，某县召开会议。会议强调，要加快法治政府建设，检查企业30家。\n"],
  ["news of a report", "我市发布2023年法治政府建设情况报告\n本报讯，报告显示，全年办结案件300件。\n"],
  [
    "a plan",
    "法治政府建设实施纲要\n一、健全依法行政制度体系\n开展清理2次。\n二、履行第一责任人职责\n三、存在问题的整改\n",
  ],
  ["a notice", "关于报送2023年法治政府建设年度报告的通知\n各单位：请于1月10日前报送。\n"],
  [
    "a government work report",
    "2023年政府工作报告\n一、2023年工作回顾\n法治政府建设取得进展，新增企业300家。\n二、2024年工作安排\n新建学校5所。\n",
  ],
  ["another yearly report", "某局2023年政府信息公开工作年度报告\n2023年公开信息300条。\n一、总体情况\n无。\n"],
  [
    "a list of reports",
    "某局2021年法治政府建设年度报告\n某局2022年法治政府建设年度报告\n某局2023年法治政府建设年度报告\n",
  ],
  ["a novel", "从前有座山。山里有座庙。\n"],
] as const;

/** Names under which such reports are known. */
const titles = [
  "某市教育局2021年法治政府建设年度报告",
  "关于某县水利局2023年度法治政府建设情况的报告",
  "某局关于2020年推进法治政府建设工作情况的报告",
  "某区城管局2019年法治建设工作总结",
  "某县人民政府2015年依法行政工作报告",
  "某市人社局落实法治政府建设实施纲要自查报告",
  "某镇人民政府2022年度全面依法治镇工作汇报",
  "某县公安局2021年度法治公安建设工作总结",
  "2022年某市法治政府建设工作情况报告（公开稿）",
];

describe("readReport", () => {
  it("reads a seed with what the catalog beside it says", async () => {
    const { report, catalog, observations } = await readReport(join(seeds, "jincheng-kjj-2023.md"));
    expect(report).toMatchObject({ id: "jincheng-kjj-2023", text: { format: "markdown" } });
    expect(catalog).toMatchObject({ agency: "晋城市科学技术局", region: "山西省晋城市", level: "city", year: 2023 });
    for (const { start, end, quote } of observations) expect(report.text.content.slice(start, end)).toBe(quote);
  });

  it("reads bytes of GB18030 as it reads those of UTF-8", async () => {
    write("utf8.txt", REPORT);
    write("gb.txt", bytesOf(REPORT, "gb18030"));
    const [one, other] = [await readReport(at("utf8.txt")), await readReport(at("gb.txt"))];
    expect(other.report.text).toEqual(one.report.text);
    expect(other.report.masthead).toEqual(one.report.masthead);
  });

  it.each(titles)("knows 「%s」 for a report", async (title) => {
    write("titled.txt", `${title}\n一年来，检查4次。\n`);
    await expect(readReport(at("titled.txt"))).resolves.toMatchObject({ report: { id: "titled" } });
  });

  it("knows a report without a title by its opening, or by its headings", async () => {
    write("opening.txt", "县政府：\n现将我局2022年度法治政府建设情况报告如下：\n检查4次。\n");
    write("headings.txt", "一、法治政府建设主要举措\n检查4次。\n二、存在的不足\n人手少。\n");
    await expect(readReport(at("opening.txt"))).resolves.toBeDefined();
    await expect(readReport(at("headings.txt"))).resolves.toBeDefined();
  });

  it.each(others)("refuses %s", async (_, text) => {
    write("other.txt", text);
    await expect(readReport(at("other.txt"))).rejects.toMatchObject({ code: "report/not-a-report" });
  });

  it.each([
    ["missing.txt", null, "source/missing"],
    ["empty.txt", "", "source/empty"],
    ["blank.txt", " \n\t\u3000\r\n", "source/empty"],
    ["report.pdf", "%PDF-1.7", "source/not-text"],
    ["page.txt", "<!doctype html><html>法治政府建设情况报告</html>", "source/not-text"],
  ])("tells what is wrong with %s", async (name, text, code) => {
    if (text !== null) write(name, text);
    await expect(readReport(at(name))).rejects.toMatchObject({ name: "Fault", code, place: { file: at(name) } });
  });

  it("tells a directory from a file", async () => {
    await expect(readReport(folder)).rejects.toMatchObject({ code: "source/directory" });
  });
});

describe("readReports", () => {
  it("reads a directory in order, by its catalog", async () => {
    const { readings, skipped } = await readReports(seeds);
    expect(skipped).toEqual([]);
    expect(readings.map(({ report, catalog }) => [report.id, catalog?.year])).toEqual([
      ["binhai-kjj-2023", 2023],
      ["jincheng-kjj-2023", 2023],
      ["tianjin-kjj-2018", 2018],
      ["tianjin-kjj-2022", 2022],
      ["unnamed-city-kjj-2022", 2022],
    ]);
  });

  it("skips what cannot be read, by name and with the reason, and reads the rest", async () => {
    mkdirSync(at("mixed"));
    cpSync(join(seeds, "tianjin-kjj-2018.txt"), at("mixed/b.txt"));
    write("mixed/a.txt", "");
    write("mixed/c.md", "# 天气\n\n晴。\n");
    write("mixed/notes.csv", "不读");
    const { readings, skipped } = await readReports([at("mixed"), join(seeds, "binhai-kjj-2023.txt")]);
    expect(readings.map(({ report }) => report.id)).toEqual(["b", "binhai-kjj-2023"]);
    expect(skipped.map(({ file, fault }) => [file, fault.code])).toEqual([
      [at("mixed/a.txt"), "source/empty"],
      [at("mixed/c.md"), "report/not-a-report"],
    ]);
  });

  it("skips a file with other bytes than its catalog's, and one that only the catalog has", async () => {
    mkdirSync(at("catalogued"));
    write("catalogued/a.txt", REPORT);
    write("catalogued/b.txt", REPORT);
    write(
      "catalogued/catalog.yaml",
      `reports:\n  - { file: a.txt, id: first, agency: 某县水利局 }\n  - { file: b.txt, sha256: ${"ab".repeat(32)} }\n  - file: c.txt\n`,
    );
    const { readings, skipped } = await readReports(at("catalogued"));
    expect(readings.map(({ report, catalog }) => [report.id, catalog?.agency])).toEqual([["first", "某县水利局"]]);
    expect(skipped.map(({ file, fault }) => [file, fault.code])).toEqual([
      [at("catalogued/b.txt"), "source/changed"],
      [at("catalogued/c.txt"), "source/missing"],
    ]);
    expect((await readReports(at("catalogued/catalog.yaml"))).readings).toHaveLength(1);
  });

  it("takes the format from the catalog before the ending", async () => {
    mkdirSync(at("formats"));
    write("formats/a.md", `${REPORT}**强化**培训。\n`);
    write("formats/b.txt", `${REPORT}**强化**培训。\n`);
    write("formats/catalog.yaml", "reports:\n  - { file: a.md, format: plain }\n");
    const { readings } = await readReports(at("formats"));
    expect(readings.map(({ report }) => report.text.format)).toEqual(["plain", "markdown"]);
  });

  it("throws where nothing can be read: the fault of one file, the first reasons of many", async () => {
    mkdirSync(at("bad"));
    for (const name of ["a.txt", "b.txt", "c.txt", "d.txt"]) write(`bad/${name}`, "");
    mkdirSync(at("bare"));
    await expect(readReports(at("bad/a.txt"))).rejects.toMatchObject({ code: "source/empty" });
    await expect(readReports(at("bad"))).rejects.toThrow(
      /none of these 4 files[\s\S]*a\.txt: the file is empty[\s\S]*and 1 more/u,
    );
    await expect(readReports(at("bare"))).rejects.toMatchObject({ code: "source/no-reports" });
    await expect(readReports([])).rejects.toMatchObject({ code: "source/no-paths" });
    await expect(readReports([seeds, at("gone")])).rejects.toMatchObject({ code: "source/missing" });
  });

  it("throws for a catalog that cannot be trusted", async () => {
    mkdirSync(at("broken"));
    write("broken/a.txt", REPORT);
    write("broken/catalog.yaml", "reports:\n  - { file: a.txt, yaer: 2023 }\n");
    await expect(readReports(at("broken"))).rejects.toThrow(/「a\.txt」.*`yaer`/u);
  });
});

describe("readText", () => {
  it("gives the same answer every time, and asks nothing of the text", () => {
    expect(readText(REPORT, { id: "a" })).toEqual(readText(REPORT, { id: "a" }));
    expect(readText("今天晴。", { id: "b" }).report.masthead.title).toBeNull();
  });
});
