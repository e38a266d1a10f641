import type { OfficeWords } from "./label-office.ts";

/** What a briefing says in Chinese on paper and slides. */
export const officeChinese: OfficeWords = {
  intro: {
    findings: "每个数字都有注释，注明报告、章节和原句。",
    agencies: "每个机关取其最近一份报告，年份不尽相同，均在名称后注明。没有给出数字的照实列出，不按零计。",
    changes: "同一机关不同年份的报告中，至少两份给出数字的指标。",
    coverage: "一行一项指标，一列一份报告。",
    contradictions: "以下各处照录原句，不作取舍。",
    limits: "引用本简报数字之前，请先读这一节。",
    method: "本简报如何得出。",
    sources: "所读的报告如下。报告全文及标出的引文，见本简报的网页版。",
  },
  table: (number) => `表 ${number}`,
  pageOf: ["第 ", " 页，共 ", " 页"],
  continued: (title, part, parts) => `${title}（${part}/${parts}）`,
  noteMark: (number) => `[${number}] `,
  quotes: ["「", "」"],
  reportedIn: (report, section) => (section === "" ? report : `${report}，${section}`),
  speakerNotes: "数字出处：",
  appendix: "附录：逐项数据、方法与来源",
  furtherFindings: "其余要点",
  slideNumbers: (first, last) => (first === last ? `第 ${first} 页` : `第 ${first}—${last} 页`),
  chartsLeftOut: (charts) => `另有 ${charts} 张图，见本简报的 Word 版和网页版。`,
  tooManyPairs: (pairs) => `两两比较共 ${pairs} 组，见本简报的网页版。`,
  tooManySlides: (rows) => `另有 ${rows} 行，见本简报的 Word 版和网页版。`,
  tableOnly: "此图缩到这里难以看清，数字见表格。",
  chartInWords: "图表的文字说明：",
};
