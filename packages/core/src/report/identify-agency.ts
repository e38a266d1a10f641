import { REGION } from "../generated/region.ts";
import type { AgencyIdentity, Succession } from "./agency-identity.ts";
import { type AgencyKind, isBorneIn, kindOf, type KindName, reformOf } from "./agency-kind.ts";
import { knownBody, withoutInner } from "./body-kinds.ts";
import type { Division } from "./division.ts";
import { findDivision } from "./find-division.ts";
import { namePartsOf } from "./name-parts.ts";

/** What is known of an agency beside its name: the division that it serves, and the year reported on. */
export interface AgencyContext {
  readonly division: Division | null;
  readonly year: number | null;
}

/**
 * The body that an agency's name means: 市科技局 of 山西省晋城市 is 晋城市科学技术局. A body that the registry does not know keeps its
 * own words. Where no list has the place, it stands in the name as written (望川县自然资源局).
 */
export function identifyAgency(name: string, { division, year }: AgencyContext): AgencyIdentity {
  const { lead, place: written, body: words } = namePartsOf(name);
  const known = knownBody(words, year);
  const named = division === null ? written : placeNameOf(division);
  const place = named === "" ? null : lead + named;
  const body = known?.full ?? withoutInner(words);
  const entry = known?.entry ?? null;
  const keeps = entry !== null && isKept(entry, division);
  return {
    kinds: known?.kinds ?? [],
    body,
    name: place === null ? null : place + body,
    from: entry?.from === undefined ? null : reformOf(entry.from).year,
    until: entry?.until === undefined || keeps ? null : reformOf(entry.until).local,
    predecessors: entry === null ? [] : before(kindOf(known!.kinds[0]!), entry, division, place),
    successors: entry === null || keeps ? [] : after(kindOf(known!.kinds[0]!), entry, place),
  };
}

/** The government of a place, which reports where a title names the place alone: 正定县2023年法治政府建设年度报告. */
export const identifyGovernment = (place: string, context: AgencyContext): AgencyIdentity =>
  identifyAgency(place + kindOf("government").names[0]!.full, context);

/** A division as it stands in the names of agencies: 晋城市, 正定县, and districts with their city, 天津市滨海新区. */
export function placeNameOf({ name, fullName, level }: Division): string {
  const isDistrict = level === "county" && REGION.districts.some(({ word }) => name.endsWith(word));
  const above = isDistrict ? findDivision(fullName.slice(0, -name.length)) : null;
  return (above?.name ?? "") + name;
}

const isKept = ({ except = [] }: KindName, division: Division | null): boolean =>
  division !== null && except.includes(division.fullName);

function before(
  kind: AgencyKind,
  entry: KindName,
  division: Division | null,
  place: string | null,
): readonly Succession[] {
  const own = kind.names
    .filter((name) => name.into === entry.full && name.until !== undefined && !isKept(name, division))
    .map((name) => successionOf(kind, name, name.how ?? "renamed", name.until!, place));
  const { made, took } = kind;
  const origin = made ?? took;
  const others = origin === undefined || entry.until !== undefined ? [] : origin.of.map(kindOf);
  return [...own, ...others.map((other) => successionOf(other, other.names[0]!, "merged", origin!.reform, place))];
}

function after(kind: AgencyKind, entry: KindName, place: string | null): readonly Succession[] {
  const { until, into, merged, how = "renamed" } = entry;
  if (until === undefined) return [];
  const name = kind.names.find(({ full }) => full === into);
  if (name !== undefined) return [successionOf(kind, name, how, until, place)];
  const other = merged === undefined ? undefined : kindOf(merged);
  const next = other?.names.find((one) => isBorneIn(one, reformOf(until).local));
  return other === undefined || next === undefined ? [] : [successionOf(other, next, "merged", until, place)];
}

function successionOf(
  kind: AgencyKind,
  { full }: KindName,
  how: Succession["how"],
  reform: string,
  place: string | null,
): Succession {
  const { year, document, checked } = reformOf(reform);
  return { name: (place ?? "") + full, kind: kind.id, how, year, source: document, checked };
}
