import { frameOf } from "../../frame/frame-of.ts";
import type { Frame } from "../../frame/frame.ts";
import type { Reading } from "../../observation/reading.ts";
import { agencyIdentityOf, bodyIdentityOf, reportKeyOf } from "../report-key.ts";
import { vintageOf } from "./vintage-of.ts";

/** The columns of a panel's reports. `agency_id` is one for all reports of an agency; `vintage` the day of this version. */
export const PANEL_REPORT_SCHEMA = {
  report: "string!",
  agency: "string!",
  agency_id: "string!",
  kind: "string",
  region: "string",
  region_code: "string",
  level: "string",
  year: "number",
  vintage: "string",
  statements: "number!",
} as const;

export type PanelReportSchema = typeof PANEL_REPORT_SCHEMA;

/** One row a report: which body it is of, for which year, in which version, and how many statements are kept of it. */
export const panelReportsFrame = (readings: readonly Reading[]): Frame<PanelReportSchema> =>
  frameOf(
    PANEL_REPORT_SCHEMA,
    readings.map((reading) => ({
      ...reportKeyOf(reading),
      agency_id: agencyIdentityOf(reading),
      kind: bodyIdentityOf(reading)?.kinds.join("+") || null,
      region_code: reading.report.masthead.regionCode,
      vintage: vintageOf(reading),
      statements: reading.observations.length,
    })),
  );
