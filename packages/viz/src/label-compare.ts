import { ENGLISH_COMPARE_WORDS, type CompareWords } from "@fazhi/core";
import { labelsOf, type Language } from "./label.ts";

/** What core's tables say beside states and reasons, which they share with charts. */
const TABLES: Readonly<Record<Language, Pick<CompareWords, "headers" | "titles">>> = {
  "zh-CN": {
    headers: {
      report: "报告",
      agency: "机关",
      year: "年份",
      value: "数值",
      unit: "单位",
      rank: "位次",
      state: "状态",
      setAside: "未列入比较",
      quotes: "原文",
    },
    titles: { coverage: "各报告所述", changes: "两年之间的变化", indicator: "指标", change: "变化" },
  },
  en: ENGLISH_COMPARE_WORDS,
};

/** The words of core's comparison and coverage tables in a language: `comparisonTable(comparison, { words })`. */
export const compareWords = (language: Language): CompareWords => ({
  ...TABLES[language],
  states: labelsOf(language).state,
  refusals: labelsOf(language).refusal,
  experimental: labelsOf(language).experimental,
});
