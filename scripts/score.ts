/**
 * Prints how the reading of a set of coded reports compares with its coding. `npm run score` takes the seeds;
 * `npm run score -- CODING_DIR TEXTS_DIR [--misses]` another set.
 */
import { pathToFileURL } from "node:url";
import { SEEDS, goldSet } from "../test/gold/gold-set.ts";
import { scoreReport, type Score } from "../test/gold/score.ts";

const [coding, texts] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const folder = (path: string): URL => pathToFileURL(`${path}/`);
const set = coding === undefined ? goldSet(SEEDS.coding, SEEDS.texts) : goldSet(folder(coding), folder(texts ?? coding));

const scores = set.map(({ id, coded, extracted }) => ({ id, ...scoreReport(coded, extracted) }));
for (const { id, coded, extracted, matched, misses } of scores) {
  console.log(`${id.padEnd(28)} coded ${String(coded).padStart(4)}  extracted ${String(extracted).padStart(4)}  matched ${String(matched).padStart(4)}`);
  if (process.argv.includes("--misses")) for (const miss of misses) console.log(`    ${miss}`);
}

const total = (count: (score: Score) => number): number => scores.reduce((sum, score) => sum + count(score), 0);
const show = (ratio: number): string => (Number.isNaN(ratio) ? "  -  " : ratio.toFixed(3));
const all = scoreReport(set.flatMap(({ coded }, at) => shift(coded, at)), set.flatMap(({ extracted }, at) => shift(extracted, at)));
console.log(`quantities   precision ${show(all.precision)}  recall ${show(all.recall)}   explicit zeros ${total((s) => s.zerosMatched)}/${total((s) => s.zerosCoded)}`);
console.log(`indicators   precision ${show(all.indicatorPrecision)}  recall ${show(all.indicatorRecall)}`);
console.log(`attributes   ${Object.entries(all.attributes).map(([key, ratio]) => `${key} ${show(ratio)}`).join("  ")}`);

/** Reports are laid end to end, so that one tally serves them all. */
function shift<T extends { readonly start: number; readonly end: number }>(lines: readonly T[], report: number): readonly T[] {
  return lines.map((line) => ({ ...line, start: line.start + report * 1e8, end: line.end + report * 1e8 }));
}
