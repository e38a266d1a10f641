import { groupBy } from "../../observation/find-groups.ts";
import type { Reading } from "../../observation/reading.ts";
import type { AgencyIdentity, Succession } from "../../report/agency-identity.ts";
import { findRenamings } from "../find-renamings.ts";
import { bodyIdentityOf } from "../report-key.ts";
import { type AgencyReports, consecutive, type DatedReport } from "./agency-reports.ts";
import type { SeriesBreak } from "./series-break.ts";

/** Where the body goes over to another name: renamed goes on, with other duties it breaks. */
export function nameBreaks({ reports }: AgencyReports): readonly SeriesBreak[] {
  return consecutive(reports).flatMap(([before, after]) =>
    findRenamings([before, after]).map((finding): SeriesBreak => {
      const isNew = finding.code === "agency/reorganised";
      const step = stepOf(identityOf(before), identityOf(after));
      return {
        code: isNew ? "agency/reorganised" : "agency/renamed",
        status: isNew ? "B" : "D",
        severity: finding.severity,
        indicator: null,
        before,
        after,
        reason: finding.message,
        source: step?.source ?? REGISTRY,
        checked: step?.checked ?? false,
        quotes: finding.quotes,
      };
    }),
  );
}

/**
 * Where a body was made of others, or took them in, and reports of those are at hand: its figures are not those of any of them
 * alone. Told of its first report after the last of theirs.
 */
export function mergerBreaks(agency: AgencyReports, all: readonly AgencyReports[]): readonly SeriesBreak[] {
  const merged = new Map<string, SeriesBreak>();
  for (const after of agency.reports) {
    const place = placeOf(after);
    if (place === null) continue;
    for (const step of identityOf(after)?.predecessors ?? []) {
      if (step.how !== "merged" || merged.has(step.name)) continue;
      const before = (reportsByKind(all).get(step.kind) ?? []).findLast(
        (other) => other.year < after.year && placeOf(other) === place,
      );
      if (before !== undefined) merged.set(step.name, mergerOf(step, before, after));
    }
  }
  return [...merged.values()];
}

const INDEXED = new WeakMap<readonly AgencyReports[], ReadonlyMap<string, readonly DatedReport[]>>();

/** The reports of each kind of body, the earliest first. The index of a list is made once. */
function reportsByKind(all: readonly AgencyReports[]): ReadonlyMap<string, readonly DatedReport[]> {
  const known = INDEXED.get(all);
  if (known !== undefined) return known;
  const inOrder = all.flatMap(({ reports }) => reports).sort((a, b) => a.year - b.year);
  const byKind = groupBy(inOrder, (report) => identityOf(report)?.kinds.join("+") ?? "");
  INDEXED.set(all, byKind);
  return byKind;
}

const REGISTRY = "data/agency/kinds.yaml";

function mergerOf({ name, year, source, checked }: Succession, before: DatedReport, after: DatedReport): SeriesBreak {
  return {
    code: "agency/merged",
    status: "B",
    severity: "warning",
    indicator: null,
    before,
    after,
    reason: `${after.key.agency} (${after.year}) took over from ${name}, whose reports end in ${before.year}: merged in ${year} by ${source}`,
    source,
    checked,
    quotes: [after.reading?.report.masthead.agency?.evidence ?? []].flat(),
  };
}

const IDENTITIES = new WeakMap<Reading, AgencyIdentity | null>();

function identityOf({ reading }: DatedReport): AgencyIdentity | null {
  if (reading === null) return null;
  const identity = IDENTITIES.get(reading) ?? bodyIdentityOf(reading);
  IDENTITIES.set(reading, identity);
  return identity;
}

/** The place in the name of a report's body; null where none is known. */
function placeOf(report: DatedReport): string | null {
  const identity = identityOf(report);
  return identity === null || identity.name === null ? null : identity.name.slice(0, -identity.body.length);
}

const stepOf = (earlier: AgencyIdentity | null, later: AgencyIdentity | null): Succession | undefined =>
  later?.predecessors.find(({ name }) => earlier !== null && name.endsWith(earlier.body)) ??
  earlier?.successors.find(({ name }) => later !== null && name.endsWith(later.body));
