import type { ComparisonLabels } from "./label-comparisons.ts";
import { yearRuns } from "./year-runs.ts";

const andOthers = (others: number): string => (others > 0 ? `等，另 ${others} 处` : "");

/** 2012—2019、2021、2022 年。 */
const yearsIn = (years: readonly number[]): string =>
  `${yearRuns(years)
    .map(([first, last]) => (first === last ? `${first}` : `${first}—${last}`))
    .join("、")} 年`;

/** 各类比较图的中文用语。 */
export const CHINESE_COMPARISON_LABELS: ComparisonLabels = {
  break: {
    "agency/renamed": "机构更名",
    "agency/reorganised": "机构重组",
    "agency/merged": "机构合并",
    "outline/period": "实施纲要更换",
    "outline/unknown": "实施纲要不详",
    "crosswalk/renamed": "指标改称",
    "crosswalk/split": "指标拆分",
    "crosswalk/merged": "指标合并",
    "crosswalk/narrower": "指标范围变窄",
    "crosswalk/broader": "指标范围变宽",
    "crosswalk/new": "指标新设",
    "unit/changed": "计量单位改变",
    "scope/changed": "数字范围改变",
    "scope/named-once": "只有一年注明范围",
    "words/counting": "报告称口径调整",
    "words/form": "报告称报表改变",
    "words/scope": "报告称职责划转",
    "words/name": "报告称机构更名",
  },
  breaks: {
    since: (agency, year, what) => `${agency ?? ""}${agency === null ? "" : " "}${year} 年${what.join("、")}`,
    broken: (told, others, isDrawn) =>
      `${isDrawn ? "竖虚线表示" : ""}序列自该年起中断，前后不相连（${told.join("；")}${andOthers(others)}）。`,
    bent: (told, others, isDrawn) =>
      `${isDrawn ? "竖点线表示" : ""}自该年起含义有变而序列延续（${told.join("；")}${andOthers(others)}）。`,
    finding: (from, to, what) =>
      `${from.year}（${from.value}）与 ${to.year}（${to.value}）之间序列中断，不作升降判断：${what.join("、")}`,
    agencies: (found, count) => `${found === "" ? "" : `${found}，`}${count} 个机关序列中断`,
    behind: (what) => `（但两年之间序列中断：${what.join("、")}，不宜当作同一口径的升降）`,
  },
  sourceYears: (agency, years) => `${agency}（${yearsIn(years)}）`,
  dots: {
    inYear: (year, finding) => `${year} 年，${finding}`,
    silent: (years, words) => `${yearsIn(years)}${words}`,
    order: (year) => `按 ${year} 年的数值排列，该年没有可比数字的排在后面。`,
    values: (year) => `行末数字是 ${year} 年的数值，另注年份的除外。`,
    lanes: "每行自上而下由早到晚。",
    equal: (pairs, others) => `数值相同、排列不分先后的：${pairs.join("；")}${andOthers(others)}。`,
    overlap: (pairs, others) => `区间相交、不分高低的：${pairs.join("；")}${andOthers(others)}。`,
    alike: (years) => `${yearsIn(years)}用同一种点。`,
    omitted: (count) => `排在后面的 ${count} 个机关从略。`,
  },
  multiples: {
    nothing: "各项指标都没有可比的数字",
    ofAgencies: ({ panels, leaders, others, tied, undecided, notComparable, single, none }) => {
      const parts = [
        ...leaders.map(([agency, count]) => `${agency}居首 ${count} 项`),
        ...(others > 0 ? [`另 ${others} 个机关各有居首`] : []),
        ...(tied > 0 ? [`${tied} 项并列`] : []),
        ...(undecided > 0 ? [`${undecided} 项无法判定`] : []),
        ...(notComparable > 0 ? [`${notComparable} 项不可比`] : []),
        ...(single > 0 ? [`${single} 项只有一个机关有可比的数字`] : []),
        ...(none > 0 ? [`${none} 项没有可比的数字`] : []),
      ];
      return `${panels} 项指标中，${parts.join("，")}`;
    },
    overYears: (agency, counts) => {
      const parts = [
        [counts.up, "上升"] as const,
        [counts.down, "下降"] as const,
        [counts.same, "持平"] as const,
        [counts.undecided, "无法判定升降"] as const,
        [counts["not-comparable"], "不可比"] as const,
        [counts.broken, "序列中断"] as const,
        [counts.incomplete, "可比的数字不足两个"] as const,
      ];
      const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} 项${words}`);
      const total = parts.reduce((sum, [count]) => sum + count, 0);
      return `${agency}：${total} 项指标中，${told.join("，")}`;
    },
    subtitle: (panels, agencies, others, years) =>
      [`${panels} 项指标`, `${agencies.join("、")}${others > 0 ? `等 ${agencies.length + others} 个机关` : ""}`, years]
        .filter((part) => part !== "")
        .join("，"),
    offZero: "有的图纵向不从 0 起。",
    scales: "各图尺度和单位不同，长短不能跨图比较。",
    order: (indicator, year) => `各图都按${year === "" ? "" : ` ${year} 年`}「${indicator}」的次序排列。`,
    empty: "没有可比的数字",
    finding: (indicator, finding) => `${indicator}：${finding}`,
    omitted: (count) => `排在后面的 ${count} 个机关从略。`,
    panel: (indicator, unit) => (unit === "" ? indicator : `${indicator}（${unit}）`),
  },
};
