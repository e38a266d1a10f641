import { quantileSorted } from "simple-statistics";
import type { Row } from "../../frame/schema.ts";
import { drawnWeights } from "../../statistics/reliability/drawn-weights.ts";
import type { Coding } from "./coded-line.ts";
import { codedUnits } from "./coded-units.ts";
import type { MatchRule } from "./match-lines.ts";
import type { ReliabilitySettings } from "./reliability-rows.ts";

/**
 * Which stretches of text are quantities at all, two coders at a time: one row over all reports (`report` null), then one a
 * report. `rule` is the match rule; precision is the share of `coder_b`'s lines that `coder_a` has too, recall the share of
 * `coder_a`'s that `coder_b` has; null where there is nothing to share. The interval resamples reports.
 */
export const UNITISING_SCHEMA = {
  coder_a: "string!",
  coder_b: "string!",
  rule: "string!",
  report: "string",
  lines_a: "number!",
  lines_b: "number!",
  matched: "number!",
  precision: "number",
  recall: "number",
  f1: "number",
  f1_low: "number",
  f1_high: "number",
} as const;

export type UnitisingSchema = typeof UNITISING_SCHEMA;

interface Counts {
  readonly a: number;
  readonly b: number;
  readonly both: number;
}

/** The rows of one pair of coders under one rule. */
export function unitisingRows(
  [a, b]: readonly [Coding, Coding],
  reports: readonly string[],
  rule: MatchRule,
  settings: ReliabilitySettings,
): readonly Row<UnitisingSchema>[] {
  const units = codedUnits([a, b], reports, rule);
  const byReport = new Map(reports.map((report) => [report, { a: 0, b: 0, both: 0 }]));
  for (const { report, lines } of units) {
    const counts = byReport.get(report)!;
    if (lines[0]) counts.a++;
    if (lines[1]) counts.b++;
    if (lines[0] && lines[1]) counts.both++;
  }
  const each = [...byReport];
  const pair = { coder_a: a.coder, coder_b: b.coder, rule };
  const counted = each.map(([, counts]) => counts);
  return [
    { ...pair, report: null, ...figures(total(counted)), ...intervalOf(counted, settings) },
    ...each.map(([report, counts]) => ({ ...pair, report, ...figures(counts), f1_low: null, f1_high: null })),
  ];
}

const figures = ({ a, b, both }: Counts) => ({
  lines_a: a,
  lines_b: b,
  matched: both,
  precision: b === 0 ? null : both / b,
  recall: a === 0 ? null : both / a,
  f1: f1Of({ a, b, both }),
});

/** 2 P R / (P + R) is twice what both have over what each has. */
const f1Of = ({ a, b, both }: Counts): number | null => (a + b === 0 ? null : (2 * both) / (a + b));

const total = (counts: readonly Counts[], weights?: ArrayLike<number>): Counts => {
  const sum = (of: keyof Counts): number => counts.reduce((all, one, at) => all + one[of] * (weights?.[at] ?? 1), 0);
  return { a: sum("a"), b: sum("b"), both: sum("both") };
};

function intervalOf(counts: readonly Counts[], { resamples, seed, confidence }: ReliabilitySettings) {
  const drawable = counts.map((_, at) => at);
  const values = drawnWeights(counts.length, drawable, { resamples, seed })
    .flatMap((weights) => f1Of(total(counts, weights)) ?? [])
    .sort((x, y) => x - y);
  if (counts.length < 2 || values.length === 0) return { f1_low: null, f1_high: null };
  const tail = (1 - confidence) / 2;
  return { f1_low: quantileSorted(values, tail), f1_high: quantileSorted(values, 1 - tail) };
}
