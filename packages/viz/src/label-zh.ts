import type { Direction, Labels, Superlative } from "./label.ts";

/** 40 次, but 1.5万人次 and 99%. */
const spaced = (number: string, unit: string): string =>
  unit === "" || /^[%‰]/.test(unit) || /[万亿]$/.test(number) ? number + unit : `${number} ${unit}`;
/** After a Chinese word, digits keep a blank before them. */
const beside = (name: string): string => (/^\d/.test(name) ? ` ${name}` : name);
const superlatives: Readonly<Record<Superlative, string>> = { most: "最多", highest: "最高" };
const directions: Readonly<Record<Exclude<Direction, "same" | "not-comparable">, string>> = {
  up: "上升",
  down: "下降",
  undecided: "无法判定升降",
};

/** A chart's words in Chinese. */
export const chinese: Labels = {
  state: {
    stated: "有数字",
    "zero-stated": "写明为零",
    "topic-no-number": "谈到而无数字",
    "not-stated": "未提及",
    "no-power": "无此项职权",
    "no-report": "没有找到报告",
    unreadable: "原文残损",
    conflict: "前后不一",
  },
  refusal: {
    indicator: "不是同一指标",
    edition: "所用编码手册版本不同，指标含义不一",
    agency: "不是同一机关",
    denominator: "分母为零或可能为负",
    unit: "计量单位不同",
    role: "数字的性质不同（总数、分项、比率等）",
    status: "是计划或背景，不是本期事实",
    period: "所属年份不同",
    "period-kind": "时段不同（全年、半年、时点）",
    scope: "数字的范围不同（本机关、本系统、全地区）",
    "counting-rule": "统计口径不同",
    "set-aside": "已在面板中剔除",
    several: "报告有几处说法，取哪一处结论不同",
    "not-stated": "没有给出数字",
    "no-power": "无此项职权",
    "no-report": "没有找到报告",
    unreadable: "原文残损",
    conflict: "报告自身前后不一",
  },
  experimental: "试验性指标，识别可靠性尚未测定",
  marked: (name) => `${name}（${chinese.experimental}）`,
  list: (items) => items.join("、"),
  reasons: (because) => because.map((refusal) => chinese.refusal[refusal]).join("；"),
  colon: "：",
  stop: "。",
  semicolon: "；",
  year: (year) => `${year} 年`,
  years: (from, to) => (from === to ? `${from} 年` : `${from}—${to} 年`),
  agencyInYear: (agency, year) => `${agency}（${year} 年）`,
  twin: (name, report) => `${name}〔${report}〕`,
  unplaced: (because) => (because.length === 0 ? "有数字，但不可比" : `有数字，但不可比：${chinese.reasons(because)}`),
  conflicting: (values) =>
    values.length === 0
      ? chinese.state.conflict
      : `${chinese.state.conflict}：${values.map(beside).join("，又作").trim()}`,
  otherStatements: (count) => `另有 ${count} 处`,
  andOthers: (named, others) => `${named.join("、")}${others > 0 ? `等 ${named.length + others} 份报告` : ""}`,
  subtitle: (indicator, unit, years) =>
    [indicator, unit === "" ? "" : `单位：${unit}`, years].filter((part) => part !== "").join("，"),

  ranking: {
    none: "没有一份报告给出可比的数字",
    single: (name, value) => `只有${beside(name)}给出可比的数字：${value}`,
    leader: (name, value, lead, superlative) => `${name}${superlatives[superlative]}：${value}${lead}`,
    lead: (difference) => `，与次位相差${beside(difference)}`,
    tied: (names, value, superlative) => `${names}并列${superlatives[superlative]}：${value}`,
    allEqual: (value) => `给出的数字相同：${value}`,
    undecided: (names, superlative) => `${names}谁${superlatives[superlative]}无法判定：措辞允许的区间相交`,
    notComparable: (names, because) => `${names}不可比，因为${because}`,
  },
  overYears: {
    none: "各年报告都没有给出可比的数字",
    single: ({ year, value }) => `只有 ${year}给出可比的数字：${value}`,
    change: (direction, from, to, by) => {
      if (direction === "same") return `${from.year}与 ${to.year}相同：${to.value}`;
      if (direction === "undecided") {
        return `${from.year}（${from.value}）与 ${to.year}（${to.value}）高低无法判定：措辞允许的区间相交`;
      }
      return `由${beside(from.year)}的${beside(from.value)}${direction === "up" ? "升" : "降"}至${beside(to.year)}的${beside(to.value)}，相差${beside(by)}`;
    },
    notComparable: (from, to, because) => `${from.year}与 ${to.year}不可比，因为${because}`,
    several: ({ same, "not-comparable": apart, incomplete, ...moved }) =>
      [
        ...(["up", "down", "undecided"] as const).map((way) => [moved[way], directions[way]] as const),
        [same, "持平"] as const,
        [apart, "不可比"] as const,
        [incomplete, "可比的数字不足两个"] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, words]) => `${count} 个机关${words}`)
        .join("，"),
    ofAgency: (agency, finding) => `${agency}：${finding}`,
  },
  coverage: {
    headline: (everywhere, indicators, reports) => {
      if (reports === 1) return `${indicators} 项指标中，该报告写出 ${everywhere} 项的数字`;
      const all = `${reports} 份报告都写出数字的`;
      return `${indicators} 项指标中，${everywhere === 0 ? `没有一项是 ${all}` : `${all}有 ${everywhere} 项`}`;
    },
    ofIndicator: (stated, reports) => {
      const what = "写出该项指标的数字";
      if (reports === 1) return `该报告${stated === 0 ? "没有" : ""}${what}`;
      if (stated === 0) return `${reports} 份报告都没有${what}`;
      return stated === reports ? `${reports} 份报告都${what}` : `${reports} 份报告中 ${stated} 份${what}`;
    },
    subtitle: (cells, stated, silent, years) =>
      [`指标与报告对照，共 ${cells} 格：${stated} 格有数字（含写明为零），${silent} 格未提及`, years]
        .filter((part) => part !== "")
        .join("；"),
    share: (stated, reports) => `${stated}/${reports}`,
    shareTitle: "有数字",
    legend: (state, cells) => `${state} ${cells}`,
    omitted: (indicators) => `另有 ${indicators} 项指标所有报告都未提及，图中从略。`,
    rowAlt: (report, counts) => `${report}：${counts}`,
    count: (state, cells) => `${state} ${cells} 项`,
  },
  tally: ({ stated, silent, missing }) => {
    const without = silent > 0 ? `${stated + silent} 份报告中 ${silent} 份没有可比的数字` : "";
    const lost = missing > 0 ? `另有 ${missing} 份报告没有找到` : "";
    return [without, lost].filter((part) => part !== "").join("，");
  },
  andTally: (finding, tally) => (tally === "" ? finding : `${finding}；${tally}`),
  source: (reports, total) =>
    `资料来源：${reports.join("；")}${total > reports.length ? `等 ${total} 份` : ""}，法治政府建设年度报告。`,
  note: {
    interval: "横杠是措辞（余、近、约、超过等）允许的区间。",
    unboundedAbove: "箭头表示措辞没有给出上限。",
    unboundedBelow: "箭头表示措辞没有给出下限。",
    printed: "空心点是原文所写的约数。",
    hull: "同一报告有几处说法的，各画一点，以细线相连，不作取舍。",
    versions: "同一机关同一年有几份报告的，各按一份画出，不作取舍。",
    edges: "虚线连接区间的上端和下端。",
    offZero: "纵向不从 0 起。",
    silence: "灰色文字是没有可比数字的原因，不是零。",
    setAside: (count, because) => `另有 ${count} 处说法未列入比较（${because}）。`,
    pair: (a, b) => `${a}与${b}`,
    noYear: (reports) => `年份不详、未画出的报告：${reports}。`,
    otherYears: (years) => `其间的 ${years}未画。`,
    notAsked: "未列入",
  },
  axis: {
    report: "报告",
    agency: "机关",
    year: "年份",
    indicator: "指标",
    value: "数值",
    quote: "原文",
    state: "状态",
    described: (axis, from, to) => `${axis}轴，从 ${from} 到 ${to}`,
    listed: (axis, items) => `${axis}轴，共 ${items} 项`,
  },
  chart: {
    ranking: "排序图",
    dots: "点图",
    slope: "斜率图",
    trend: "趋势图",
    "small-multiples": "分面图",
    distribution: "分布图",
    coverage: "对照图",
    "topic-shares": "篇幅构成图",
    hedges: "表述构成图",
    publication: "公开时间图",
    correlation: "相关矩阵",
    "reuse-matrix": "文本重合矩阵",
    "reuse-ribbon": "文本重合带图",
    "rank-robustness": "名次稳健性图",
    problems: "历年问题图",
  },
  statement: (name, value, quote) => `${name}：${value}${quote === "" ? "" : `，原文「${quote}」`}`,
  alt: (chart, headline, subtitle) => `${chart}。${headline}。${subtitle}。`,
  more: (rows) => `其余 ${rows} 行从略。`,
  interval: ({ low, high }, number, unit) => {
    if (low !== null && high !== null)
      return spaced(low === high ? number(low) : `${number(low)}～${number(high)}`, unit);
    if (low !== null) return `至少 ${spaced(number(low), unit)}`;
    return high === null ? "大小不明" : `至多 ${spaced(number(high), unit)}`;
  },
};
