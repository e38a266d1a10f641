import { printTable, type Reading, textReuse } from "@fazhi/core";
import { madeReports } from "./made-reports.ts";

/** Reports that every pair is looked at of, and the sizes that ours is measured on. */
const PAIRED = 300;
const SIZES = [300, 1_000, 3_000, 10_000];
const MINIMUM = 14;

/** Seconds and memory of finding what made-up reports of 6,000 characters share, and of looking at every pair of them. */
export function reuseTable(onRow: (name: string) => void): string {
  onRow(`making ${SIZES.at(-1)} reports`);
  const reports = madeReports(SIZES.at(-1) ?? 0);
  textReuse({ readings: reports.slice(0, 50), skipped: [] });
  const rows = SIZES.map((size) => {
    onRow(`textReuse of ${size} reports`);
    return {
      size,
      seconds: secondsOf(() => textReuse({ readings: reports.slice(0, size), skipped: [] })),
      memory: rss(),
    };
  });
  onRow(`every pair of ${PAIRED} reports`);
  const paired = secondsOf(() => everyPair(reports.slice(0, PAIRED)));
  const ours = rows[0]?.seconds ?? NaN;
  return printTable(
    ["contender", "reports", "seconds", "ms a report", "memory, GB", "times ours", "gives"],
    [
      ...rows.map(({ size, seconds, memory }) => [...cells("@fazhi/core textReuse", size, seconds), memory, 1, OURS]),
      [...cells("every pair, sets of 14 characters", PAIRED, paired), null, rounded(ours / paired), PAIRS],
    ],
    { maxColumnWidth: 70 },
  );
}

const OURS = "shares by kind of source, longest passages; formulas told apart";
const PAIRS = "characters of each report that stand in each other one";

const cells = (name: string, size: number, seconds: number): readonly (string | number)[] => [
  name,
  size,
  rounded(seconds),
  rounded((seconds * 1_000) / size),
];

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

function secondsOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1_000;
}

/** Memory of the process, the reports in it too. */
const rss = (): number => rounded(process.memoryUsage().rss / 1e9);

/** Three figures. */
const rounded = (value: number): number => Number(value.toPrecision(3));
