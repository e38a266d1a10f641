import { analysisOf, type Analysis, type Method, type Note } from "../../frame/analysis.ts";
import type { Row } from "../../frame/schema.ts";
import { DEFAULT_RESAMPLES } from "../../statistics/reliability/agreement.ts";
import { sharedDraws } from "../../statistics/reliability/drawn-weights.ts";
import { ALPHA_FIRM } from "../../statistics/reliability/krippendorff-alpha.ts";
import { DEFAULT_SEED } from "../../statistics/seeded-random.ts";
import type { CodedField, Coding } from "./coded-line.ts";
import { codedUnits, type CodedUnit } from "./coded-units.ts";
import { CODED_VARIABLES } from "./coded-variable.ts";
import { codingOf, type AnyCoding, type CodingChoice } from "./coding-of.ts";
import { coderTwice, nothingInCommon } from "./faults.ts";
import type { MatchRule } from "./match-lines.ts";
import { reliabilityNotes } from "./reliability-notes.ts";
import {
  RELIABILITY_SCHEMA,
  reliabilityRow,
  type ReliabilitySchema,
  type ReliabilitySettings,
} from "./reliability-rows.ts";
import { UNITISING_SCHEMA, unitisingRows, type UnitisingSchema } from "./unitising-rows.ts";

/** What {@link compareCodings} may be told. */
export interface CompareCodingsOptions extends CodingChoice, Partial<ReliabilitySettings> {
  /** More codings of the same reports: any number of coders. */
  readonly others?: readonly AnyCoding[];
  /** What the coders are called, in order: `a`, `b`, then `others`. */
  readonly names?: readonly string[];
}

/** Several codings of the same reports, compared. */
export interface CodingComparison {
  readonly coders: readonly string[];
  /** Reports that every coder coded: the only ones that are compared. */
  readonly reports: readonly string[];
  /** First question: which stretches of the text are quantities. */
  readonly unitising: Analysis<UnitisingSchema>;
  /** Second question: what is said of those that two coders or more found, a row a variable. */
  readonly reliability: Analysis<ReliabilitySchema>;
  /** The variable of the smallest alpha, which is the reliability of the set; null where no alpha is defined. */
  readonly weakest: { readonly variable: CodedField; readonly alpha: number } | null;
  /** The quantities behind the figures, under each match rule. */
  readonly units: Readonly<Record<MatchRule, readonly CodedUnit[]>>;
}

/**
 * How far two or more codings of the same reports agree, of people or of the library. First unitising (precision, recall, F1 of
 * spans), then each variable on the quantities that were found alike: Krippendorff's alpha, Cohen's kappa (two coders), Gwet's
 * AC1, percent agreement, each with a bootstrap interval.
 *
 * Spans match as in the score of the gold set: they overlap and have equal values once 万 and 亿 are folded in. `value` is compared
 * on spans that overlap at all. Figures of several variables are not averaged: `weakest` is the reliability of the set.
 * Throws a Fault where no report was coded by all.
 *
 * @example
 * const { reliability, weakest } = compareCodings(await readCodings("test/gold"), await readReports("seeds"));
 */
export function compareCodings(a: AnyCoding, b: AnyCoding, options: CompareCodingsOptions = {}): CodingComparison {
  const codings = [a, b, ...(options.others ?? [])].map((one, at) =>
    codingOf(one, options.names?.[at] ?? null, options),
  );
  const coders = codings.map(({ coder }) => coder);
  const twice = coders.find((coder, at) => coders.indexOf(coder) < at);
  if (twice !== undefined) throw coderTwice(twice);
  const reports = inAll(codings);
  if (reports.length === 0) throw nothingInCommon(coders);
  const settings = settingsOf(options);
  const units = { value: codedUnits(codings, reports, "value"), span: codedUnits(codings, reports, "span") };
  const drawing = { ...settings, draw: sharedDraws() };
  const rows = CODED_VARIABLES.map((variable) => reliabilityRow(variable, units[variable.rule], drawing));
  const weakest = weakestOf(rows);
  const notes = reliabilityNotes({ codings, reports, units, rows, weakest });
  return {
    coders,
    reports,
    unitising: unitisingOf(codings, reports, settings, notes),
    reliability: analysisOf(RELIABILITY_SCHEMA, rows, { method: methodOf(CODING, settings), notes }),
    weakest,
    units,
  };
}

const inAll = (codings: readonly Coding[]): readonly string[] =>
  (codings[0]?.reports ?? []).filter((report) => codings.every(({ reports }) => reports.includes(report))).sort();

const settingsOf = ({
  resamples,
  seed,
  confidence,
  alphaMin,
  resample,
}: CompareCodingsOptions): ReliabilitySettings => ({
  resamples: resamples ?? DEFAULT_RESAMPLES,
  seed: seed ?? DEFAULT_SEED,
  confidence: confidence ?? 0.95,
  alphaMin: alphaMin ?? ALPHA_FIRM,
  resample: resample ?? "units",
});

function weakestOf(rows: readonly Row<ReliabilitySchema>[]): CodingComparison["weakest"] {
  const defined = rows.flatMap(({ variable, alpha }) =>
    alpha === null ? [] : [{ variable: variable as CodedField, alpha }],
  );
  return defined.reduce<CodingComparison["weakest"]>(
    (least, one) => (least === null || one.alpha < least.alpha ? one : least),
    null,
  );
}

function unitisingOf(
  codings: readonly Coding[],
  reports: readonly string[],
  settings: ReliabilitySettings,
  notes: readonly Note[],
): Analysis<UnitisingSchema> {
  const pairs = codings.flatMap((a, at) => codings.slice(at + 1).map((b) => [a, b] as const));
  const rows = pairs.flatMap((pair) =>
    (["value", "span"] as const).flatMap((rule) => unitisingRows(pair, reports, rule, settings)),
  );
  return analysisOf(UNITISING_SCHEMA, rows, { method: methodOf(UNITISING, settings), notes });
}

const methodOf = (method: Omit<Method, "settings">, settings: ReliabilitySettings): Method => ({
  ...method,
  settings: { ...settings, match: "spans overlap and values are equal" },
});

const CODING = {
  id: "coding-reliability",
  formula: "alpha = 1 - observed / expected disagreement; q = P(alpha < alpha_min) over resamples",
  source:
    "Hayes & Krippendorff 2007, doi 10.1080/19312450709336664; Cohen 1960; Gwet 2008, doi 10.1348/000711006X126600",
};

const UNITISING = {
  id: "unitising",
  formula:
    "F1 = 2 x matched / (lines of a + lines of b); spans match where they overlap and, by the rule value, hold equal values",
  source: "van Rijsbergen 1979, Information Retrieval, ch. 7",
};
