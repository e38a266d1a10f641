import { findQuantities } from "../quantity/find-quantities.ts";
import type { Report } from "../report/report.ts";
import { sectionPathAt } from "../report/section-path.ts";
import { interpret } from "./interpret.ts";
import type { Observation } from "./observation.ts";

/**
 * Everything that a report states about its subject's work, in reading order: find what is printed, then say of each number what
 * it means, what it is in its sentence, and of which time. Pure; time is linear in the text.
 */
export function observe(report: Report): readonly Observation[] {
  const { view, masthead } = report;
  const { quantities } = findQuantities(view.text);
  const readings = interpret(view.text, quantities, {
    year: masthead.year?.value ?? null,
    sectionsAt: (at) => sectionPathAt(report, view.toLayer({ start: at, end: at + 1 }).start),
  });
  const about = {
    report: report.id,
    agency: masthead.agency?.value ?? null,
    region: masthead.region?.value ?? null,
    level: masthead.level?.value ?? null,
    year: masthead.year?.value ?? null,
  };
  return readings.map(({ span, ...reading }) => {
    const { start, end } = view.toLayer(span);
    return { ...about, ...reading, quote: report.text.content.slice(start, end), start, end };
  });
}
