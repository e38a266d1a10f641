import type { Frame } from "../frame/frame.ts";
import { frameOf } from "../frame/frame-of.ts";
import type { Row } from "../frame/schema.ts";
import type { IndicatorId } from "../generated/codebook.ts";
import type { Coverage, CoverageCell } from "./comparison.ts";

/** What names the report in a coverage frame. */
const KEY_SCHEMA = { report: "string!", agency: "string!", region: "string", level: "string", year: "number" } as const;

/** The columns of a coverage frame: the report, then one column for each indicator. */
export type CoverageSchema = typeof KEY_SCHEMA & { readonly [indicator in IndicatorId]: "string!" };

/** What a cell says: our state, or the SDMX observation status. */
export type CoverageCode = "state" | "obsStatus";

/**
 * The coverage matrix as a frame, one row a report and one column an indicator; the columns are those of the coverage,
 * so a column of an indicator that was not asked for does not exist.
 */
export function coverageFrame(coverage: Coverage, code: CoverageCode = "state"): Frame<CoverageSchema> {
  const { reports, indicators, cells } = coverage;
  const schema = { ...KEY_SCHEMA, ...Object.fromEntries(indicators.map((id) => [id, "string!"])) } as CoverageSchema;
  const rows = reports.map(({ report, agency, region, level, year }, at) => ({
    report,
    agency,
    region,
    level,
    year,
    ...codesOf(cells.slice(at * indicators.length, (at + 1) * indicators.length), code),
  }));
  return frameOf(schema, rows as Row<CoverageSchema>[]);
}

const codesOf = (cells: readonly CoverageCell[], code: CoverageCode): Record<string, string> =>
  Object.fromEntries(cells.map((cell) => [cell.indicator, cell[code]]));
