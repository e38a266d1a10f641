import { MEASURES, type ReportMeasureId } from "../../generated/measures.ts";
import type { Quoted } from "../../kit/span.ts";

/** Why a measure has no value: the page does not state the day, or no rule is known for the report's year. */
export type Unmeasured = "not-stated" | "no-rule" | "no-sentence";

/**
 * Something measured of a report itself: when it came out, how long it is, what it holds.
 *
 * Value    a number in `unit`; a date as YYYY-MM-DD; "yes", "no" or "unknown"; null where `absent` says why.
 * Parents  the words that it leads back to, in reading order: a date's own, the headings found, the statements counted. Empty for
 *          what is measured of the whole text.
 */
export interface ReportMeasure {
  readonly id: ReportMeasureId;
  readonly value: number | string | null;
  readonly unit: string;
  readonly absent: Unmeasured | null;
  readonly parents: readonly Quoted[];
}

/** What a measure is called and how it is taken, in both languages. */
export interface MeasureDefinition {
  readonly id: ReportMeasureId;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly define: { readonly zh: string; readonly en: string };
}

/** Every measure that is taken of a report, in the order in which they are told. */
export const measureDefinitions = (): readonly MeasureDefinition[] => MEASURES;

const UNITS: ReadonlyMap<ReportMeasureId, string> = new Map(MEASURES.map(({ id, unit }) => [id, unit]));

/** A measure with its value and what it leads back to. */
export const measured = (
  id: ReportMeasureId,
  value: number | string,
  parents: readonly Quoted[] = [],
): ReportMeasure => ({ id, value, unit: UNITS.get(id) ?? "", absent: null, parents });

/** A measure without a value. */
export const unmeasured = (id: ReportMeasureId, absent: Unmeasured): ReportMeasure => ({
  id,
  value: null,
  unit: UNITS.get(id) ?? "",
  absent,
  parents: [],
});
