/**
 * Lists the cues of the codebook with what the coded reports say of each: in how many reports it decides, how often rightly and
 * wrongly, and how often rightly if the report that speaks most for it is left out. A cue that one report alone supports may fit
 * that report only. `npm run codebook:support` lists those with doubts; `npm run codebook:support -- all` every cue that decides.
 */
import { printTable } from "../packages/core/src/frame/print-table.ts";
import { SEEDS, goldSet } from "../test/gold/gold-set.ts";
import { pairsOf } from "../test/gold/score.ts";

const documents = (folder: string): URL => new URL(`../test/documents/${folder}/`, import.meta.url);
const sets = [
  goldSet(SEEDS.coding, SEEDS.texts),
  ...["made", "later"].map((folder) => goldSet(documents(folder), documents(folder))),
];

/** How often a cue decided rightly and wrongly in one report. */
interface Tally {
  right: number;
  wrong: number;
}

const byCue = new Map<string, Map<string, Tally>>();
for (const { id, coded, extracted } of sets.flat()) {
  for (const [line, read] of pairsOf(coded, extracted).pairs) {
    if (read === null || read.indicator === null || !read.rule.startsWith("cue:")) continue;
    const reports = byCue.get(read.rule) ?? new Map<string, Tally>();
    const tally = reports.get(id) ?? { right: 0, wrong: 0 };
    if (read.indicator === line.indicator) tally.right++;
    else tally.wrong++;
    byCue.set(read.rule, reports.set(id, tally));
  }
}

const rows = [...byCue].map(([rule, reports]) => {
  const tallies = [...reports.values()];
  const [right, wrong] = [sum(tallies, "right"), sum(tallies, "wrong")];
  const best = Math.max(0, ...tallies.map((tally) => tally.right));
  return { cue: rule.slice("cue:".length), reports: reports.size, right, wrong, rightWithoutBest: right - best };
});

function sum(tallies: readonly Tally[], key: keyof Tally): number {
  return tallies.reduce((total, tally) => total + tally[key], 0);
}

const all = process.argv.includes("all");
const doubtful = rows.filter(({ right, wrong, rightWithoutBest }) => rightWithoutBest === 0 || wrong * 4 > right);
const shown = (all ? rows : doubtful).sort((a, b) => b.wrong - a.wrong || a.cue.localeCompare(b.cue));
console.log(
  printTable(
    ["cue", "reports", "right", "wrong", "right without its best report"],
    shown.map(({ cue, reports, right, wrong, rightWithoutBest }) => [cue, reports, right, wrong, rightWithoutBest]),
  ),
);
console.log(`${rows.length} cues decide in ${sets.flat().length} coded reports; ${doubtful.length} with doubts`);
