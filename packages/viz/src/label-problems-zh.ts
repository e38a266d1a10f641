import type { ReportsWords } from "./label-reports.ts";

const withYears = (words: string, years: string): string => (years === "" ? words : `${words}，${years}`);

/** The words of the matrix of shortcomings in Chinese. */
export const problemsChinese: ReportsWords["problems"] = {
  sign: {
    repeated: "重复：与上年的不足字句相近",
    new: "新提：上年报告里没有相近的字句",
    unheld: "提到，无从与上年对照",
    gone: "上年提到这一类，今年未提",
  },
  signOfMany: {
    repeated: "重复的机关数",
    new: "新提的机关数",
    unheld: "提到而无从与上年对照的机关数",
    gone: "上年提到、今年未提这一类的机关数",
  },
  shortSign: {
    repeated: (count) => `重复 ${count}`,
    new: (count) => `新提 ${count}`,
    unheld: (count) => `无从对照 ${count}`,
    gone: (count) => `不再提 ${count}`,
  },
  answered: { all: "下划线：同份报告的计划都有相近字句", some: "短划线：只有一部分有相近字句" },
  noReport: "没有找到报告",
  noneNamed: "未列不足",
  headline: {
    none: (reports) => {
      if (reports === 0) return "没有报告";
      return reports === 1 ? "这份报告没有列出不足" : `${reports} 份报告都没有列出不足`;
    },
    undated: (reports) => `${reports} 份报告年份不详，不能按年份对照`,
    unheld: (items) => (items === 1 ? "只列了 1 条不足，无从与上年对照" : `${items} 条不足都无从与上年对照`),
    repeated: (repeated, held) => `可与上年对照的 ${held} 条不足中 ${repeated} 条字句重复`,
    answered: (answered, asked) => `${asked} 条中 ${answered} 条在同份报告的计划里有相近字句`,
    ofAgency: (agency, finding) => `${agency}：${finding}`,
  },
  subtitle: (agencies, isByYear, years) =>
    withYears(
      isByYear
        ? `${agencies} 个机关的报告所列不足，按类别和年份；数字是机关数`
        : `报告所列不足，按类别和年份${agencies > 1 ? `，${agencies} 个机关` : ""}；数字是条数`,
      years,
    ),
  category: "类别",
  before: "上年字句",
  plan: "计划字句",
  next: "下一份报告所述措施",
  total: "条数",
  readIn: (reports) => `${reports} 份报告`,
  note: {
    words: (thresholds) => {
      const alike =
        thresholds === null ? "" : `（相似度：重复 ${thresholds.repeated}、回应 ${thresholds.answered} 以上）`;
      return `重复与否、计划有无回应，只按字句相近判断${alike}，不说明问题是否解决。`;
    },
    chance: (share) => `同样的不足，平均有 ${share} 的其他机关上年报告里也有相近字句：重复的多少要与此对照来看。`,
    counts: (isByYear) =>
      isByYear
        ? "一个机关一类里有几条的，有一条重复即计入重复；没有记号的灰格是各报告都未提这一类。"
        : "记号里的数字是该类的条数，没有记号的灰格是报告未提这一类。",
    noReport: "虚线空格是没有找到报告的年份，不等于没有不足。",
    noneNamed: "「未列不足」是报告里没有列出不足的部分或条目。",
    common: (items) => `有 ${items} 条只有各报告常用的字句，无从查找，不与上年或计划对照。`,
    categories: "类别按用词划分，尚未经第二人核对。",
    noYear: (names) => `年份不详、未画出的报告：${names}。`,
    doubles: (names) => `同一机关同一年有几份报告，只画第一份，未画：${names}。`,
  },
};
