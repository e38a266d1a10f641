import type { GoldReport } from "./gold-set.ts";
import { scoreReport, type Score } from "./score.ts";

/** Reports are laid end to end, so that one tally serves them all. */
const laid = <T extends { readonly start: number; readonly end: number }>(lines: readonly T[], report: number): readonly T[] =>
  lines.map((line) => ({ ...line, start: line.start + report * 1e8, end: line.end + report * 1e8 }));

/** How a whole set of coded reports compares with its reading. */
export const scoreSet = (set: readonly GoldReport[]): Score =>
  scoreReport(
    set.flatMap(({ coded }, at) => laid(coded, at)),
    set.flatMap(({ extracted }, at) => laid(extracted, at)),
  );

const show = (ratio: number): string => (Number.isNaN(ratio) ? "  -  " : ratio.toFixed(3));

/** One line a report, with its misses below if asked for. */
export function reportLines(set: readonly GoldReport[], misses: boolean): readonly string[] {
  return set.flatMap(({ id, coded, extracted }) => {
    const score = scoreReport(coded, extracted);
    const [all, read, met] = [score.coded, score.extracted, score.matched].map((count) => String(count).padStart(4));
    const line = `${id.padEnd(28)} coded ${all}  extracted ${read}  matched ${met}`;
    return misses ? [line, ...score.misses.map((miss) => `    ${miss}`)] : [line];
  });
}

/** Three lines on the whole set: quantities, indicators, attributes. */
export function totalLines(set: readonly GoldReport[]): readonly string[] {
  const score = scoreSet(set);
  const attributes = Object.entries(score.attributes).map(([name, ratio]) => `${name} ${show(ratio)}`);
  return [
    `quantities   precision ${show(score.precision)}  recall ${show(score.recall)}   explicit zeros ${score.zerosMatched}/${score.zerosCoded}`,
    `indicators   precision ${show(score.indicatorPrecision)}  recall ${show(score.indicatorRecall)}`,
    `attributes   ${attributes.join("  ")}`,
  ];
}
