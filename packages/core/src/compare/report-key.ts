import type { Reading } from "../observation/reading.ts";
import type { ReportKey } from "./comparison.ts";

/** How a report is labelled: by the catalog where it says, else by what the report says of itself, else by its id. */
export function reportKeyOf({ report, catalog }: Reading): ReportKey {
  const { agency, region, level, year } = report.masthead;
  return {
    report: report.id,
    agency: catalog?.agency ?? agency?.value ?? report.id,
    region: catalog?.region ?? region?.value ?? null,
    level: catalog?.level ?? level?.value ?? null,
    year: catalog?.year ?? year?.value ?? null,
  };
}

/**
 * What two reports of one agency have in common: region and agency of the catalog, else of the masthead. A masthead
 * that names an agency and no region (市科技局) could be any city's, so such a report stands alone, under its id.
 */
export function agencyIdentityOf({ report, catalog }: Reading): string {
  if (catalog?.agency != null) return `${catalog.region ?? ""} ${catalog.agency}`.trim();
  const { agency, region } = report.masthead;
  return agency !== null && region !== null ? `${region.value} ${agency.value}` : report.id;
}
