import type { Language } from "./label.ts";

/** Measure words that only say that something is counted. */
const counts = new Set([..."次场期件起宗项个条份册篇部家户所名人位处批", "场次", "批次", "件/个", "人/次"]);

/** Units that say more than that, in English. */
const english: Readonly<Record<string, string>> = {
  人次: "person-times",
  学时: "class hours",
  课时: "class hours",
  小时: "hours",
  天: "days",
  工作日: "working days",
  元: "yuan",
  千元: "thousand yuan",
  万元: "10,000 yuan",
  亿元: "100 million yuan",
  个百分点: "percentage points",
};

/**
 * A unit in the words of the language, where it stands by itself. English has no measure words: 次 and 件 are a count;
 * a unit that has no name here stays as the reports print it.
 */
export function unitName(unit: string, language: Language): string {
  if (language !== "en") return unit;
  return counts.has(unit) ? "count" : (english[unit] ?? unit);
}
