import { type Analysis, analysisOf } from "../../frame/analysis.ts";
import { REPORT_MEASURE_SCHEMA } from "../../frame/report-measures-frame.ts";
import type { Row } from "../../frame/schema.ts";
import { REUSE_MEASURES, type ReuseMeasureId } from "../../generated/reuse.ts";
import type { Readings } from "../../observation/reading.ts";
import type { ReuseOptions } from "./reuse-options.ts";
import { textReuse, type TextReuseSchema } from "./text-reuse.ts";

/** What a measure of reuse is called and how it is taken, in both languages. */
export interface ReuseMeasureDefinition {
  readonly id: ReuseMeasureId;
  /** The column of {@link textReuse} that it is taken from, in per cent. */
  readonly column: "share_formula" | "share_self" | "share_superior" | "share_peer";
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly define: { readonly zh: string; readonly en: string };
}

/** The measures of reports that only a corpus can tell; those of one report alone are in `measureDefinitions`. */
export const reuseMeasureDefinitions = (): readonly ReuseMeasureDefinition[] => REUSE_MEASURES;

/** The columns of `reportMeasuresFrame`. */
export type ReuseMeasureSchema = typeof REPORT_MEASURE_SCHEMA;

/**
 * The measures of reuse in the columns of `reportMeasuresFrame`, so that both can be put into one frame (`concat`): per cent of the
 * report's Chinese characters, to one decimal. Null with `absent` "no-source" where the corpus holds no report that words could
 * come from, and "no-text" where the report has no characters.
 *
 * `parents` is 0: the passages are in {@link reusedPassages}.
 */
export function reuseMeasures(readings: Readings, options: ReuseOptions = {}): Analysis<ReuseMeasureSchema> {
  const shares = textReuse(readings, options);
  const rows = shares.rows().flatMap((row) => REUSE_MEASURES.map((measure) => measureRow(row, measure)));
  return analysisOf(REPORT_MEASURE_SCHEMA, rows, shares);
}

function measureRow(row: Row<TextReuseSchema>, measure: ReuseMeasureDefinition): Row<ReuseMeasureSchema> {
  const { report, agency, region, level, year } = row;
  const share = row[measure.column];
  const absent = row.chars === 0 ? "no-text" : share === null ? "no-source" : null;
  return {
    report,
    agency,
    region,
    level,
    year,
    measure: measure.id,
    zh: measure.zh,
    en: measure.en,
    value: share === null ? null : Math.round(share * 1000) / 10,
    text: null,
    unit: measure.unit,
    absent,
    parents: 0,
  };
}
