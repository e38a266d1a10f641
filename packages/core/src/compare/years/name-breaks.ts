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
  const others = all.filter((other) => other !== agency).flatMap(({ reports }) => reports);
  const merged = new Map<string, SeriesBreak>();
  for (const after of agency.reports) {
    for (const step of identityOf(after)?.predecessors ?? []) {
      const before = others.findLast((other) => other.year < after.year && isOf(other, step));
      if (step.how === "merged" && before !== undefined && !merged.has(step.name))
        merged.set(step.name, mergerOf(step, before, after));
    }
  }
  return [...merged.values()];
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

const identityOf = ({ reading }: DatedReport): AgencyIdentity | null =>
  reading === null ? null : bodyIdentityOf(reading);

/** Of the same kind and place: the order of names within a kind does not matter. */
function isOf(other: DatedReport, step: Succession): boolean {
  const identity = identityOf(other);
  if (identity === null || identity.name === null || !identity.kinds.includes(step.kind)) return false;
  const place = identity.name.slice(0, -identity.body.length);
  return place !== "" && step.name.startsWith(place);
}

const stepOf = (earlier: AgencyIdentity | null, later: AgencyIdentity | null): Succession | undefined =>
  later?.predecessors.find(({ name }) => earlier !== null && name.endsWith(earlier.body)) ??
  earlier?.successors.find(({ name }) => later !== null && name.endsWith(later.body));
