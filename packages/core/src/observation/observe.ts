import type { Codebook } from "../codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "../codebook/shipped-codebook.ts";
import { findQuantities } from "../quantity/find-quantities.ts";
import type { Report } from "../report/report.ts";
import { blockAt, sectionPathAt } from "../report/section-path.ts";
import { interpret, type Interpreted } from "./interpret.ts";
import type { Span } from "../kit/span.ts";
import type { View } from "../text/view.ts";
import type { Observation } from "./observation.ts";

/**
 * Everything that a report states about its subject's work, in reading order: find what is printed, then say of each number what
 * it means, what it is in its sentence, and of which time. Pure; time is linear in the text.
 */
export function observe(report: Report, codebook: Codebook = SHIPPED_CODEBOOK): readonly Observation[] {
  const { view, masthead } = report;
  const { quantities } = findQuantities(view.text, codebook.lexicon);
  const context = {
    year: masthead.year?.value ?? null,
    sectionsAt: (at: number) => sectionPathAt(report, offsetOf(view, at)),
    isPlan: (at: number) => blockAt(report.outline, offsetOf(view, at)) === "plan",
  };
  const readings = interpret(view.text, quantities, context, codebook);
  const about = {
    report: report.id,
    agency: masthead.agency?.value ?? null,
    region: masthead.region?.value ?? null,
    level: masthead.level?.value ?? null,
    year: masthead.year?.value ?? null,
  };
  return readings.map((reading) => observationOf(report, about, reading));
}

type About = Pick<Observation, "report" | "agency" | "region" | "level" | "year">;

/** Fields are named one by one, in the contract's order: spreading them costs more than reading does. */
function observationOf(
  report: Report,
  { report: id, agency, region, level, year }: About,
  reading: Interpreted,
): Observation {
  const { indicator, value, low, high, hedge, unit, status, role, period, topic, section, what, rule } = reading;
  const { experimental, span, unitSpan } = reading;
  const { start, end } = report.view.toLayer(span);
  return {
    report: id,
    agency,
    region,
    level,
    year,
    indicator,
    value,
    low,
    high,
    hedge,
    unit: unitSpan === null ? unit : printedUnit(report, unitSpan),
    status,
    role,
    period,
    topic,
    section,
    what,
    quote: report.text.content.slice(start, end),
    start,
    end,
    rule,
    experimental,
  };
}

const offsetOf = (view: View, at: number): number => view.toLayer({ start: at, end: at + 1 }).start;

/** A unit in brackets as it is written, full-width marks and all, without the blanks: 件（次）. */
function printedUnit({ text, view }: Report, span: Span): string {
  const { start, end } = view.toLayer(span);
  return text.content.slice(start, end).replace(/\s/g, "");
}
