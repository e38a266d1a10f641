import type { Frame, QuantificationSchema, ReportKey } from "@fazhi/core";
import { reportTwice, wordingsApart } from "../faults-reports.ts";
import type { Wording } from "../label-reports.ts";

/** The wordings in the order in which they are drawn. */
export const WORDINGS: readonly Wording[] = ["exact", "zero", "about", "over", "under"];

/** How the numbers of a report are worded. */
export interface WordedReport {
  readonly key: ReportKey;
  /** Numbers that are facts of the period, each in one wording. */
  readonly counts: Readonly<Record<Wording, number>>;
  /** What `counts` add up to. */
  readonly numbers: number;
  readonly planned: number;
  readonly context: number;
  readonly sentences: number;
  readonly quantified: number;
}

/** The reports of the frame, those with the greatest share of exact numbers first, those without a number last. A report that stands twice is a Fault, and so are wordings that do not add up. */
export function wordedReports(quantified: Frame<QuantificationSchema>): readonly WordedReport[] {
  const reports = quantified.rows().map(wordedReport);
  const ids = reports.map(({ key }) => key.report);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw reportTwice(twice);
  return [...reports].sort((a, b) => (exactShare(b) ?? -1) - (exactShare(a) ?? -1) || b.numbers - a.numbers);
}

type QuantifiedRow = ReturnType<Frame<QuantificationSchema>["rows"]>[number];

function wordedReport(row: QuantifiedRow): WordedReport {
  const worded = row.reported_exact + row.reported_about + row.reported_over + row.reported_under;
  if (worded !== row.reported || row.zeros > row.reported_exact) throw wordingsApart(row.report, row.reported, worded);
  const { report, agency, region, level, year, zeros, planned, context, sentences } = row;
  return {
    key: { report, agency, region, level, year },
    counts: {
      exact: row.reported_exact - zeros,
      zero: zeros,
      about: row.reported_about,
      over: row.reported_over,
      under: row.reported_under,
    },
    numbers: row.reported,
    planned,
    context,
    sentences,
    quantified: row.quantified_sentences,
  };
}

/** The share of numbers without a hedge, zeros included; null where there is no number. */
export const exactShare = ({ counts, numbers }: WordedReport): number | null =>
  numbers === 0 ? null : (counts.exact + counts.zero) / numbers;

/** The share of numbers with a hedge; null where there is no number. */
export const hedgedShare = ({ counts, numbers }: WordedReport): number | null =>
  numbers === 0 ? null : (counts.about + counts.over + counts.under) / numbers;
