import type { AgencyIdentity } from "../report/agency-identity.ts";
import type { Division } from "../report/division.ts";
import { divisionPrefix, findDivision } from "../report/find-division.ts";
import { identifyAgency } from "../report/identify-agency.ts";
import type { Reading } from "../observation/reading.ts";
import type { CatalogEntry } from "../source/catalog.ts";
import type { ReportKey } from "./comparison.ts";

/** Every question asks who a report is of: it is found once. */
const AGENCIES = new WeakMap<Reading, string>();
const BODIES = new WeakMap<Reading, AgencyIdentity | null>();

function onceFor<T>(known: WeakMap<Reading, T>, reading: Reading, find: (reading: Reading) => T): T {
  if (known.has(reading)) return known.get(reading) as T;
  const found = find(reading);
  known.set(reading, found);
  return found;
}

/** How a report is labelled: by the catalog where it says, else by what the report says of itself, else by its id. */
export function reportKeyOf({ report, catalog }: Pick<Reading, "report" | "catalog">): ReportKey {
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
 * What two reports of one agency have in common, through renamings: its region and the kinds of body that it is (市科委 of 2017
 * and 市科技局 of 2022 of one city), or its own words where the registry does not know it. From the catalog, else from the
 * masthead. A masthead that names an agency and no region (市科技局) could be any city's, so such a report stands alone,
 * under its id.
 */
export const agencyIdentityOf = (reading: Reading): string => onceFor(AGENCIES, reading, findAgencyIdentity);

function findAgencyIdentity(reading: Reading): string {
  const { report, catalog } = reading;
  const identity = bodyIdentityOf(reading);
  const place = catalog?.agency == null ? (report.masthead.region?.value ?? null) : placeOf(catalog);
  if (identity === null || place === null) return catalog?.agency ?? report.id;
  return identityAt(place, identity);
}

/** The same of an agency that is only named, as a catalog would name it: a report of it has this identity. */
export function namedAgencyIdentity(named: NamedAgency): string {
  const place = placeOf(named);
  const identity = identifyAgency(named.agency, { division: divisionOf(named), year: named.year });
  return place === null ? named.agency : identityAt(place, identity);
}

/** An agency by name, with its region where the name does not say it. */
export interface NamedAgency {
  readonly agency: string;
  readonly region: string | null;
  readonly year: number | null;
}

const identityAt = (place: string, { kinds, body }: AgencyIdentity): string =>
  `${place} ${kinds.length > 0 ? kinds.join("+") : body}`;

/** The body that a report's agency is, by the catalog's name where it gives one; null where none is named. */
export const bodyIdentityOf = (reading: Reading): AgencyIdentity | null => onceFor(BODIES, reading, findBodyIdentity);

function findBodyIdentity({ report, catalog }: Reading): AgencyIdentity | null {
  const { agencyIdentity, year } = report.masthead;
  return catalog?.agency == null
    ? agencyIdentity
    : identifyAgency(catalog.agency, { division: divisionOf(catalog), year: catalog.year ?? year?.value ?? null });
}

const placeOf = (catalog: Pick<CatalogEntry, "agency" | "region">): string | null =>
  divisionOf(catalog)?.fullName ?? catalog.region;

/** The division that the catalog names, or that opens the agency's name there. */
function divisionOf({ agency, region }: Pick<CatalogEntry, "agency" | "region">): Division | null {
  const opening = agency?.slice(0, divisionPrefix(agency)?.length ?? 0) ?? "";
  return findDivision(region ?? opening);
}
