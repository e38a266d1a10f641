import type { Finding } from "../kit/finding.ts";
import type { Reading } from "../observation/reading.ts";
import type { AgencyIdentity, Succession } from "../report/agency-identity.ts";
import type { Candidate } from "./candidate.ts";
import { bodyIdentityOf } from "./report-key.ts";

interface Named {
  readonly reading: Reading;
  readonly year: number | null;
  readonly identity: AgencyIdentity;
}

/**
 * Where reports of one agency, in order of year, go over from one name of its body to another: renamed, or reorganised with
 * other duties, in which case its figures may break. Each finding is the later report's, with its own words for the agency.
 */
export function findRenamings(candidates: readonly Candidate[]): readonly Finding[] {
  const named = candidates.flatMap(namedIn);
  return named.flatMap((later, at) => {
    const earlier = named[at - 1];
    return earlier === undefined || earlier.identity.body === later.identity.body ? [] : [renaming(earlier, later)];
  });
}

function namedIn({ reading, key }: Candidate): readonly Named[] {
  const identity = reading === null ? null : bodyIdentityOf(reading);
  return reading === null || identity === null || identity.kinds.length === 0
    ? []
    : [{ reading, year: key.year, identity }];
}

function renaming(earlier: Named, later: Named): Finding {
  const step = stepBetween(earlier.identity, later.identity);
  const isNew = step?.how === "reorganised";
  const names = [earlier, later].map(
    ({ identity, year }) => `${identity.name ?? identity.body} (${year ?? "no year"})`,
  );
  const why =
    step === undefined
      ? "the registry knows both names and no order that led from one to the other"
      : `${step.how} by ${step.source}${step.checked ? "" : ", not checked"}`;
  return {
    code: isNew ? "agency/reorganised" : "agency/renamed",
    severity: isNew ? "warning" : "note",
    report: later.reading.report.id,
    message: `${names.join(" and ")} are taken for one agency: ${why}`,
    quotes: [later.reading.report.masthead.agency?.evidence ?? []].flat(),
  };
}

/** The order that led from one body to the other, by the end of either's name. */
const stepBetween = (earlier: AgencyIdentity, later: AgencyIdentity): Succession | undefined =>
  later.predecessors.find(({ name }) => name.endsWith(earlier.body)) ??
  earlier.successors.find(({ name }) => name.endsWith(later.body));
