import type { ChartPageWords } from "./label-chart-page.ts";

/** The words of a chart's page in Chinese. */
export const chartPageChinese: ChartPageWords = {
  data: "图中数据",
  drawn: (rows) => `图中标出的 ${rows} 处`,
  page: "出处",
  toPage: "见报告原文",
  inWords: "图的文字说明",
  notes: "资料来源与说明",
  save: "下载",
  picture: "图（SVG）",
  table: (number, of) => (of === 1 ? "数据（CSV）" : `数据 ${number}/${of}（CSV）`),
  specification: "Vega-Lite 图表规范（JSON）",
  nothing: "图中没有带数据的标记。",
};
