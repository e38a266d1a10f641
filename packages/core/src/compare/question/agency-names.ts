import { REGION } from "../../generated/region.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { groupBy } from "../../observation/find-groups.ts";
import { agencyKinds, kindOf } from "../../report/agency-kind.ts";
import { type Division, isWithin } from "../../report/division.ts";
import { shortNamesOf } from "../../report/division-table.ts";
import { findDivision } from "../../report/find-division.ts";
import { placeNameOf } from "../../report/identify-agency.ts";
import { agencyIdentityOf, bodyIdentityOf, reportKeyOf } from "../report-key.ts";
import type { AskedAgency } from "./question.ts";

/** An agency of the reports, with what it is and where. */
export interface KnownAgency extends AskedAgency {
  readonly kinds: readonly string[];
  readonly division: Division | null;
  /** Everything that it is called, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** The agencies of the reports, in the order of their first report. */
export const knownAgencies = ({ readings }: Readings): readonly KnownAgency[] =>
  [...groupBy(readings, agencyIdentityOf)].map(([identity, reports]) => knownAgency(identity, reports));

function knownAgency(identity: string, readings: readonly Reading[]): KnownAgency {
  const keys = readings.map(reportKeyOf);
  const latest = keys.reduce((a, b) => ((b.year ?? 0) >= (a.year ?? 0) ? b : a));
  const bodies = readings.flatMap((reading) => bodyIdentityOf(reading) ?? []);
  const kinds = [...new Set(bodies.flatMap((body) => body.kinds))];
  const division = keys
    .map(({ region }) => (region === null ? null : findDivision(region)))
    .find((one) => one !== null);
  const words = [
    ...new Set([...bodies.map(({ body }) => body), ...(kinds.length === 1 ? kinds.flatMap(namesOfKind) : [])]),
  ];
  const names = [
    ...readings.flatMap(({ report }) => [report.id, report.masthead.agency?.value ?? ""]),
    ...keys.flatMap(({ agency, region }) => [agency, `${region ?? ""}${agency}`]),
    ...bodies.flatMap(({ name }) => name ?? ""),
    ...words,
    ...(division == null ? [] : placesOf(division).flatMap((place) => words.map((word) => place + word))),
  ];
  return {
    identity,
    name: latest.agency,
    reports: keys.map(({ report }) => report),
    kinds,
    division: division ?? null,
    names: new Set(names.map((name) => name.toLowerCase()).filter((name) => name.length > 1)),
  };
}

/** Every name that bodies of a kind bear or bore, in full and short. */
const namesOfKind = (id: string): readonly string[] => kindOf(id).names.flatMap(({ full, short }) => [full, ...short]);

/** The names of bodies that the registry knows, but for those of whole governments, which questions name in passing. */
export const bodyNames = (): readonly string[] =>
  agencyKinds()
    .filter(({ id }) => !id.startsWith("government"))
    .flatMap(({ id }) => namesOfKind(id))
    .filter((name) => name.length > 2);

/** How a division is written before an agency's name: 天津市滨海新区, 滨海新区, 天津滨海新区, and the bare 区. */
function placesOf(division: Division): readonly string[] {
  const outer = findDivision(division.fullName.slice(0, -division.name.length));
  const own = [division.name, ...shortNamesOf(division.name)];
  const above = outer === null ? [] : [outer.name, ...shortNamesOf(outer.name)];
  const bare = REGION.bare
    .filter(({ ends }) => ends.some((end) => division.name.endsWith(end)))
    .map(({ word }) => word);
  return [
    division.fullName,
    placeNameOf(division),
    ...own,
    ...above.flatMap((place) => own.map((name) => place + name)),
    ...bare,
  ];
}

/** The agencies of a division and of those inside it. */
export const agenciesIn = (agencies: readonly KnownAgency[], divisions: readonly Division[]): readonly KnownAgency[] =>
  agencies.filter(({ division }) => division !== null && divisions.some((outer) => isWithin(division, outer)));
