import type { Readings } from "../../observation/reading.ts";
import { knownAgencies } from "./agency-names.ts";
import { unknownAgency } from "./faults.ts";
import type { AskedAgency } from "./question.ts";

/** Every agency of which reports were read, in the order of its first report. */
export const agenciesRead = (readings: Readings): readonly AskedAgency[] =>
  knownAgencies(readings).map(({ identity, name, reports }) => ({ identity, name, reports }));

/**
 * The agencies that a name means: as its reports are labelled, as the registry has it in full or short (天津市科技局), as
 * `agencyIdentityOf` gives it. A name that means none is a Fault.
 */
export function agenciesNamed(readings: Readings, name: string): readonly AskedAgency[] {
  const known = knownAgencies(readings);
  const asked = name.trim().toLowerCase();
  const exact = known.filter((agency) => agency.identity === name || agency.name.toLowerCase() === asked);
  const meant = exact.length > 0 ? exact : known.filter(({ names }) => names.has(asked));
  if (meant.length === 0)
    throw unknownAgency(
      name,
      known.map((agency) => agency.name),
    );
  return meant.map(({ identity, name: own, reports }) => ({ identity, name: own, reports }));
}
