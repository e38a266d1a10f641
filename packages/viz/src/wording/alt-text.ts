import type { ChartSpec } from "../chart-spec.ts";
import { type ChartKind, type Language, labelsOf } from "../label.ts";

const MOST_LINES = 20;

/** What a chart says, for one who cannot see it: its kind, its headline and subtitle, its rows, its notes. */
export interface Spoken {
  readonly kind: ChartKind;
  readonly headline: string;
  readonly subtitle: string;
  readonly rows: readonly string[];
  readonly foot: readonly string[];
}

/** A chart in words. Rows past the twentieth are counted, not read out. */
export function describe({ kind, headline, subtitle, rows, foot }: Spoken, language: Language): string {
  const labels = labelsOf(language);
  const read = rows.slice(0, MOST_LINES).map((row) => row + labels.stop);
  const left = rows.length - read.length;
  const parts = [
    labels.alt(labels.chart[kind], headline, subtitle),
    ...read,
    ...(left > 0 ? [labels.more(left)] : []),
    foot.join(language === "en" ? " " : ""),
  ];
  return parts.join("").trim();
}

/** The alternative text of a chart, in the chart's language: what an `alt` attribute or a screen reader should say. */
export const altText = (spec: ChartSpec): string => spec.description;
