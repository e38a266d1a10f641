import type {
  ComparedReport,
  Comparison,
  CoverageState,
  IndicatorId,
  Interval,
  Observation,
  ObservationStatus,
  PairVerdict,
  Refusal,
  Verdict,
} from "@fazhi/core";

/** A statement as short as a test can write it: the interval, the words, and what is unusual about it. */
export const said = (
  low: number | null,
  high: number | null,
  quote: string,
  more: Partial<Observation> = {},
): Observation => ({
  report: "",
  agency: null,
  region: null,
  level: null,
  year: null,
  indicator: "enforcement.inspections",
  value: low ?? high ?? 0,
  low,
  high,
  hedge: low === high ? "exact" : "over",
  unit: "次",
  status: "reported",
  role: "level",
  period: "2022",
  topic: null,
  section: [],
  what: "",
  rule: "sample",
  experimental: null,
  quote,
  start: 0,
  end: quote.length,
  ...more,
});

/** The SDMX status of each state. */
export const OBS_STATUS: Readonly<Record<CoverageState, ObservationStatus>> = {
  stated: "A",
  "zero-stated": "A",
  "topic-no-number": "O",
  "not-stated": "O",
  "no-power": "M",
  "no-report": "L",
  unreadable: "L",
  conflict: "U",
};

interface RowSample {
  readonly report: string;
  readonly agency: string;
  readonly year: number | null;
  readonly state: CoverageState;
  readonly statements?: readonly Observation[];
  readonly setAside?: ComparedReport["setAside"];
  readonly unit?: string;
}

const hullOf = (statements: readonly Observation[]): Interval | null => {
  if (statements.length === 0) return null;
  const lows = statements.map(({ low }) => low);
  const highs = statements.map(({ high }) => high);
  return {
    low: lows.includes(null) ? null : Math.min(...lows.map(Number)),
    high: highs.includes(null) ? null : Math.max(...highs.map(Number)),
  };
};

export const rowOf = ({
  report,
  agency,
  year,
  state,
  statements = [],
  setAside = [],
  unit = "次",
}: RowSample): ComparedReport => ({
  report,
  agency,
  region: null,
  level: null,
  year,
  state,
  obsStatus: OBS_STATUS[state],
  statements,
  setAside,
  interval: state === "stated" || state === "zero-stated" ? hullOf(statements) : null,
  unit,
});

const absences: Partial<Record<CoverageState, Refusal>> = {
  "no-power": "no-power",
  "no-report": "no-report",
  unreadable: "unreadable",
  conflict: "conflict",
};

/** The verdict that two hulls allow; the compare room knows more, charts only take what they are given. */
export function verdictOf(a: ComparedReport, b: ComparedReport): Verdict {
  if (a.interval === null || b.interval === null) {
    const because = [a, b]
      .filter(({ interval }) => interval === null)
      .map(({ state }) => absences[state] ?? "not-stated");
    return { kind: "not-comparable", because: [...new Set(because)] };
  }
  const [al, ah] = [a.interval.low ?? -Infinity, a.interval.high ?? Infinity];
  const [bl, bh] = [b.interval.low ?? -Infinity, b.interval.high ?? Infinity];
  const bounded = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const difference = { low: bounded(al - bh), high: bounded(ah - bl) };
  if (al > bh) return { kind: "higher", difference };
  if (ah < bl) return { kind: "lower", difference };
  return { kind: al === ah && bl === bh ? "equal" : "equal-within-hedges", difference };
}

export function comparisonOf(
  across: Comparison["across"],
  indicator: IndicatorId,
  rows: readonly ComparedReport[],
  unit = "次",
): Comparison {
  const verdicts: PairVerdict[] = rows.flatMap((a, at) =>
    rows.slice(at + 1).map((b) => ({ a: a.report, b: b.report, verdict: verdictOf(a, b) })),
  );
  return { across, indicator, unit, rows, verdicts, findings: [] };
}
