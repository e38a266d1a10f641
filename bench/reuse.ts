import { printTable, type Reading, type Readings, reusedPassages, textReuse } from "@fazhi/core";
import { madeReports } from "./made-reports.ts";

/** Reports that every pair is looked at of, and the sizes that ours is measured on. */
const PAIRED = 300;
const SIZES = [300, 1_000, 3_000, 10_000];
const MINIMUM = 14;

/**
 * Processor seconds and memory of finding what made-up reports of 6,000 characters share, of listing every passage of the most of
 * them, and of looking at every pair of a few. Processor seconds count what every thread of the process did, and not what else the machine did.
 */
export function reuseTable(onRow: (name: string) => void): string {
  onRow(`making ${SIZES.at(-1)} reports`);
  const reports = madeReports(SIZES.at(-1) ?? 0);
  textReuse(firstOf(reports, 50));
  const measured = (name: string, gives: string, size: number, work: (readings: Readings) => unknown): Measured => {
    onRow(`${name} of ${size} reports`);
    return { name, gives, size, seconds: secondsOf(() => work(firstOf(reports, size))), memory: rss() };
  };
  const rows = [
    ...SIZES.map((size) => measured("@fazhi/core textReuse", SHARES, size, (readings) => textReuse(readings))),
    measured("@fazhi/core reusedPassages", PASSAGES, reports.length, (readings) => reusedPassages(readings)),
    measured("every pair, sets of 14 characters", PAIRS, PAIRED, ({ readings }) => everyPair(readings)),
  ];
  return printTable(
    ["contender", "reports", "processor seconds", "ms a report", "memory, GB", "gives"],
    rows.map(({ name, gives, size, seconds, memory }) => [
      name,
      size,
      rounded(seconds),
      rounded((seconds * 1_000) / size),
      memory,
      gives,
    ]),
    { maxColumnWidth: 70 },
  );
}

interface Measured {
  readonly name: string;
  readonly gives: string;
  readonly size: number;
  readonly seconds: number;
  readonly memory: number;
}

const firstOf = (reports: readonly Reading[], count: number): Readings => ({
  readings: reports.slice(0, count),
  skipped: [],
});

const SHARES = "shares by kind of source, longest passages; formulas told apart";
const PASSAGES = "a row for every passage, with its words in both reports";
const PAIRS = "characters of each report that stand in each other one";

/** Characters of each report in strings that each other one has too, one pair after the other. */
function everyPair(readings: readonly Reading[]): number {
  const texts = readings.map(({ report }) => report.view.text.replace(/[^\p{Script=Han}]/gu, ""));
  const sets = texts.map((text) => new Set(stringsOf(text)));
  let covered = 0;
  for (const [a, text] of texts.entries()) {
    const strings = stringsOf(text);
    for (const [b, set] of sets.entries()) if (a !== b) covered += coveredBy(strings, set);
  }
  return covered;
}

const stringsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - MINIMUM + 1) }, (_, at) => text.slice(at, at + MINIMUM));

function coveredBy(strings: readonly string[], set: ReadonlySet<string>): number {
  let [covered, reached] = [0, 0];
  for (const [at, string] of strings.entries()) {
    if (!set.has(string)) continue;
    covered += at + MINIMUM - Math.max(at, reached);
    reached = at + MINIMUM;
  }
  return covered;
}

/** Processor seconds of all threads. */
function secondsOf(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

/** Memory of the process when the work is done, the reports in it too. */
const rss = (): number => rounded(process.memoryUsage().rss / 1e9);

/** Three figures. */
const rounded = (value: number): number => Number(value.toPrecision(3));
