import type { Interval } from "@fazhi/core";
import { type Language, labelsOf } from "./label.ts";

/** One step of a Chinese number scale: from 10⁴ on readers count in 万, from 10⁸ on in 亿. */
interface Scale {
  readonly power: number;
  readonly word: string;
}

const scales: readonly Scale[] = [
  { power: 8, word: "亿" },
  { power: 4, word: "万" },
];

const grouped = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 10 });

/** 10¹² counts as 10,000亿: no Chinese reader says 万亿 of a count without an effort. */
const shifted = (value: number, power: number): number => Number(`${value}e-${power}`);

/** At most two decimals, so that 25,630,000 is 2,563万 and 160,001 stays as it is: nothing is rounded. */
const isShort = (value: number): boolean => Number.isInteger(Number(`${value}e2`));

/** 万元 and 亿元 are scaled already; 1.6万万元 helps nobody. */
const isScaledUnit = (unit: string): boolean => /^[十百千万亿]/.test(unit);

/**
 * A number as readers of the language write it, exactly: 万 and 亿 in Chinese where they shorten it without rounding,
 * groups of three digits otherwise.
 */
export function formatNumber(value: number, language: Language, unit = ""): string {
  if (language === "en" || isScaledUnit(unit)) return grouped(value);
  const scale = scales.find(({ power }) => Math.abs(value) >= 10 ** power);
  if (scale === undefined || `${value}`.includes("e")) return grouped(value);
  const short = shifted(value, scale.power);
  return isShort(short) ? `${grouped(short)}${scale.word}` : grouped(value);
}

/** The values that a wording allows, in words: 40 次, 41～49 次, 至少 3,200 万元. The unit stands beside it in Chinese only. */
export const formatInterval = (interval: Interval, language: Language, unit: string): string =>
  labelsOf(language).interval(interval, (value) => formatNumber(value, language, unit), unit);

/** The same without the unit, which a subtitle has said; a per cent sign stays. */
export const bareInterval = (interval: Interval, language: Language, unit: string): string =>
  labelsOf(language).interval(interval, (value) => formatNumber(value, language, unit), /^[%‰]/.test(unit) ? unit : "");
