import { type Linked, type Phrase, say } from "./briefing/phrase.ts";
import type { BriefingWords } from "./label-briefing.ts";

/** 26 次, 16万条, 100%: a blank stands between a digit and a Han character only. */
const spaced = (number: string, unit: string): string =>
  unit === "" || /^[%‰]/.test(unit) || !/\d$/.test(number) ? number + unit : `${number} ${unit}`;

const about = (report: Linked, indicator: string): Phrase =>
  indicator === "" ? say`${report}` : say`${report}关于“${indicator}”`;

/** A briefing's words in Chinese. */
export const briefingChinese: BriefingWords = {
  title: "法治政府建设年度报告指标比对",
  kicker: "法治政府建设年度报告 · 比对简报",
  skipLink: "跳到正文",
  contents: "目录",
  part: {
    findings: "要点",
    agencies: "部门之间",
    changes: "年度之间",
    coverage: "各报告写了什么，没写什么",
    contradictions: "前后不一之处",
    limits: "使用限度",
    method: "方法",
    sources: "来源与原文",
  },
  intro: {
    findings: "每个数字都可点开，回到报告原句。",
    agencies: "每个机关取其最近一份报告，年份不尽相同，均在名称后注明。没有给出数字的照实列出，不按零计。",
    changes: "同一机关不同年份的报告中，至少两份给出数字的指标。",
    coverage: "一行一项指标，一列一份报告。有数字的格子可点开，回到报告原句。",
    contradictions: "以下各处照录原句，不作取舍。",
    limits: "引用本简报数字之前，请先读这一节。",
    method: "本简报如何得出。",
    sources: "报告原文全文附后，读出数字的词句已标出。",
  },
  lede: (reports, agencies, years, statements) =>
    say`本简报比对 ${agencies}的 ${reports}（${years}），共读出 ${statements}。`,
  count: {
    reports: (number) => `${number} 份报告`,
    agencies: (number) => `${number} 个机关`,
    statements: (number) => `${number} 处数字`,
    cells: (number) => `${number} 格`,
  },

  hedged: {
    exact: spaced,
    "and-more": (number, unit) => (/^[%‰]/.test(unit) ? `${number}${unit} 多` : spaced(number, `余${unit}`)),
    "more-than": (number, unit) => `超过 ${spaced(number, unit)}`,
    "at-least": (number, unit) => `${spaced(number, unit)}以上`,
    nearly: (number, unit) => `近 ${spaced(number, unit)}`,
    "at-most": (number, unit) => `至多 ${spaced(number, unit)}`,
    "less-than": (number, unit) => `不足 ${spaced(number, unit)}`,
    about: (number, unit) => `约 ${spaced(number, unit)}`,
  },
  between: (low, high, unit) => spaced(`${low} 至 ${high}`, unit),
  measured: (indicator) => indicator,
  quoted: (quote) => say`「${quote}」`,
  and: "、",
  comma: "，",
  colon: "：",
  stop: "。",
  noYear: "年份不详",

  // A full-width bracket brings its own room along.
  states: (report, values) => say`${report}${report.text.endsWith("）") ? "" : " "}${values}`,
  silent: (report, why) => say`${report}：${why}`,

  higher: (a, b, by) => say`${a}，高于${b}，相差 ${by}`,
  lower: (a, b, by) => say`${a}，低于${b}，相差 ${by}`,
  same: (a, b) => say`${a}，与${b}相同`,
  undecided: (a, b) => say`${a}，与${b}在措辞允许的范围内难分高低`,
  apart: (a, b, because) => say`${a}，与${b}不作比较：${because}`,
  chain: {
    higher: "，高于",
    lower: "，低于",
    equal: "，等于",
    "equal-within-hedges": "，难分高低的是",
    apart: (because) => `；不与之比较（${because}）的有`,
    silent: (reports) => say`；另有 ${reports}没有给出数字`,
    more: (reports) => say`；另有 ${reports}也给出数字，见表`,
    only: (report, values) => say`只有${report}给出可比的数字：${values}`,
    all: (reports, value) => say`${reports}均为 ${value}`,
    none: "没有报告给出可比的数字",
  },

  inYear: (year, values) => say`${year}的 ${values}`,
  rose: (from, to, by) => say`由 ${from}增至 ${to}，增加 ${by}`,
  fell: (from, to, by) => say`由 ${from}减至 ${to}，减少 ${by}`,
  held: (from, to) => say`${from}，${to}，持平`,
  unclear: (from, to) => say`${from}，${to}，在措辞允许的范围内看不出增减`,
  incomparable: (from, to, because) => say`${from}，${to}，不作比较：${because}`,
  change: {
    rose: (by) => say`增加 ${by}`,
    fell: (by) => say`减少 ${by}`,
    held: "持平",
    unclear: "在措辞允许的范围内看不出增减",
    incomparable: (because) => `不作比较：${because}`,
  },

  severity: { conflict: "矛盾", warning: "留意", note: "备注" },
  finding: {
    "consistency/contradiction": (...of) =>
      say`${about(...of)}的说法前后不一，一处说没有，一处说有；除非两处所计不同，不能同时成立`,
    "consistency/values-differ": (...of) => say`${about(...of)}以同一名称写有两个不同的数字`,
    "consistency/parts-exceed-total": (...of) => say`${about(...of)}所列分项相加，超过总数`,
    "consistency/parts-below-total": (...of) => say`${about(...of)}所列全部分项相加，少于总数`,
    "consistency/change-differs": (...of) => say`${about(...of)}所写的增减，与前后两个数字对不上`,
    "consistency/rate-differs": (...of) => say`${about(...of)}所写的比率，与它的分子、分母对不上`,
    "consistency/repeat": (...of) => say`${about(...of)}的同一数字写在不止一处，可能是同一件事，不宜相加`,
    "agency/several-reports": (report) => say`${report}所属机关同一年度有不止一份报告，各列一行`,
    "agency/renamed": (report) => say`${report}的机关名称与前一份报告不同，为同一机关更名`,
    "agency/reorganised": (report) => say`${report}的机关在前一份报告之后经过改组，前后数字未必可比`,
  },
  otherFinding: (report, message) => say`${report}：${message}`,
  coverageEmpty: (cells) => say`对照表的 ${cells}里，没有一格有数字`,
  coverageFinding: (stated, cells) => say`对照表的 ${cells}里，${stated}有数字（含写明为零）`,
  nothingStated: (reports) => say`${reports}里没有指标表所列的数字，这不等于零`,
  silentCells: (silent) => say`；${silent}一字未提，这是未提及，不是零`,

  column: {
    report: "报告",
    number: "数字",
    words: "原文",
    indicator: "指标",
    change: "可以怎么说",
    agency: "机关",
    region: "地区",
    year: "年份",
    file: "文件",
    sha256: "SHA-256",
  },
  caption: {
    agencies: (indicator) => `${indicator}：各报告所述`,
    changes: (agency) => `${agency}：至少两个年份给出数字的指标`,
    coverage: "指标与报告对照",
    sources: "报告来源",
  },
  figure: (number) => `图 ${number}`,
  chart: {
    agencies: (indicator) => `${indicator}，各机关最近一份报告`,
    years: (agency, indicator) => `${agency}，${indicator}，年度对照`,
    trend: (agency, indicator) => `${agency}，${indicator}，历年`,
    coverage: "各报告对各项指标给出数字与否",
  },
  verdicts: "两两比较",
  setAside: (because) => `未列入比较：${because}`,
  noContradiction: "没有发现同一报告内互相矛盾的说法。",
  legend: "图例",
  notFollowed: (agencies) => `另有 ${agencies} 个机关也有不止一个年份的报告，此处从略。`,
  notShown: (indicators) => `指标表中另有 ${indicators} 项，这些报告都没有提到，此处从略。`,
  limits: [
    "数字由规则从公开文本读出。写法超出规则所知的，可能漏读或归错指标；请以原句为准。",
    "检验读数所用的标注由语言模型编制，未经人工核对。由此得出的准确率只是上限，不能当作事实。",
    "“未提及”不是零，也不说明该项工作没有做。",
    "余、近、约、超过、以上等措辞按区间理解；区间相交的，不判高低。",
    "名称相同的指标，各机关的统计口径可能不同。本简报比的是报告怎么写，不是工作好坏。",
    "这里的报告不是抽样所得，不能由此推及其他机关。",
  ],
  skippedFile: (file, why) => `文件 ${file} 未能读入：${why}`,
  method: [
    "每份报告保留原文，逐字记下每个数字所在的位置；引文与原文逐字相同。",
    "每个数字按措辞归入指标表中的一项，并记下单位、时期、性质，以及是事实、计划还是背景。",
    "只比较单位、时期和性质相同的已发生事实。一份报告有几处说法的，对每一处都成立才下判断。",
    "部门之间的图表选取各机关最近报告中写得最多的指标；年度之间列出至少两份报告给出数字的全部指标。",
  ],
  citation: (number) => `引文 ${number}`,
  notes: "引文",
  textOf: (report) => `${report}原文`,
  back: "返回引用处",
  backToTop: "回到页首",
  notSaid: "原文未载",
  footer: "由 fazhi 生成。同样的报告得出同样的简报。",
};
