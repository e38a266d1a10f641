import { deadlineRuleOf } from "../../observation/measures/timeliness.ts";
import { type Analysis, analysisOf, type Method, type Note } from "../../frame/analysis.ts";
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
  const notes = notesOn(readings);
  return by === "report"
    ? analysisOf(STRUCTURE_SCHEMA, readings.readings.map(structureRow), { method: METHOD, notes })
    : groupedStructure(readings, by, { method: METHOD, notes });
}

function notesOn({ readings }: Readings): readonly Note[] {
  const reports = readings.flatMap(({ report }) => (report.outline.children.length === 0 ? [report.id] : []));
  if (reports.length === 0) return [];
  const message = `${reports.length} of the reports have no heading: a content is seen there only where a paragraph goes over to it, so that false is not known to be absent`;
  return [{ code: "structure/no-headings", severity: "warning", message, reports }];
}
