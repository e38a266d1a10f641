import { deadlineRuleOf } from "../../observation/measures/timeliness.ts";
import { type Analysis, analysisOf, type Method } from "../../frame/analysis.ts";
import type { Readings } from "../../observation/reading.ts";
import { groupedStructure, type GroupedStructureSchema } from "./grouped-structure.ts";
import type { ReportGrouping } from "./report-grouping.ts";
import { STRUCTURE_SCHEMA, structureRow, type StructureSchema } from "./structure-row.ts";

const METHOD: Method = {
  id: "structure",
  formula:
    "a content is there where a heading names it or a paragraph goes over to it; characters are Chinese characters",
  source: deadlineRuleOf(2019)?.document ?? "",
  settings: { by: "report" },
};

/**
 * How reports are made: length, the five mandated contents and their order, causes after shortcomings, topics. One row a report; or
 * one row a level, year, region or agency, with medians and shares.
 *
 * @example
 * structureTable(readings).select("report", "order", "has_causes");
 * structureTable(readings, { by: "year" });
 */
export function structureTable(readings: Readings, options?: { readonly by?: "report" }): Analysis<StructureSchema>;
export function structureTable(
  readings: Readings,
  options: { readonly by: ReportGrouping },
): Analysis<GroupedStructureSchema>;
export function structureTable(
  readings: Readings,
  { by = "report" }: { readonly by?: "report" | ReportGrouping } = {},
): Analysis<StructureSchema> | Analysis<GroupedStructureSchema> {
  return by === "report"
    ? analysisOf(STRUCTURE_SCHEMA, readings.readings.map(structureRow), { method: METHOD })
    : groupedStructure(readings, by, METHOD);
}
