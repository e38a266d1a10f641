import { say } from "./briefing/phrase.ts";
import type { QuestionWords } from "./label-question.ts";

const quoted = (quotes: readonly string[]): string => quotes.map((quote) => `「${quote}」`).join("、");

/** What was asked, in Chinese. */
export const questionChinese: QuestionWords = {
  heading: "问题及其理解",
  narrowedHeading: "本简报限于",
  agencies: "机关",
  years: "年份",
  indicators: "指标",
  absent: "未读入其报告",
  left: "未能理解",
  everyAgency: "已读入的全部机关",
  everyYear: "已读入的全部年份",
  everyIndicator: "未指明，按一般简报选取",
  saidAs: (names, quotes) => `${names}（问题中写作${quoted(quotes)}）`,
  quotes: quoted,
  noReportOf: (years) => `；其中 ${years}没有读入报告`,
  meant: (quote, names, count) =>
    count === 1 ? `${names}（问题中写作「${quote}」）` : `「${quote}」可指 ${count} 项：${names}`,
  unstated: (count) => `（还可指 ${count} 项，所问的报告都没有写到，从略）`,
  theme: (name, indicators) => `“${name}”专题（${indicators} 项指标）`,
  semicolon: "；",
  also: "；",
  comma: "，",
  noReportOfAgencies: (agencies) => ["；没有读入 ", { text: `${agencies} 个机关`, part: "coverage" }, "当年的报告"],
  intro: {
    agencies: "每个机关取其所问年份中最近的一份报告。没有给出数字的照实列出，不按零计。",
    agenciesInYear: "每个机关取其所问年份的报告。没有报告的、没有给出数字的照实列出，不按零计。",
    changes: "同一机关不同年份的报告中，所问的指标。",
  },
  changesCaption: (agency) => `${agency}：所问指标，逐年`,
  noneStates: (indicators, reports, count) =>
    say`${indicators}：${reports}${count === 1 ? "" : "都"}没有给出数字，不等于零`,
};
