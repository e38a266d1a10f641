import { ReportIndex } from "./report-index.ts";
import type { ReuseReport } from "./reuse-report.ts";

/**
 * Whom a report may share words with, by number in the corpus, in ascending order.
 *
 * self      earlier reports of the agency, and of bodies of its division that have a kind in common with it, or are of a kind that
 *           went into its own (国土资源局 of 2018 for 自然资源局 of 2019)
 * superior  reports, of the same year or the year before, of a body of the same kind in a division above, or of the government
 *           of its own division or of one above
 * peers     reports, of the same year or the year before, of every other agency of its level: its `class` and the class of the
 *           year before, without the `kin` (the agency's own and those it came from, superiors of its level, and for a government
 *           the bodies of its own division)
 */
export interface Relations {
  readonly self: readonly number[];
  readonly superior: readonly number[];
  /** Class of level and year, and that of the year before; -1 where agency, level or year is not known, or nobody is in it. */
  readonly class: number;
  readonly classBefore: number;
  readonly kin: readonly number[];
}

/** The relations of every report. Linear in their number: an agency's superiors are looked up by place and kind. */
export function relationsOf(reports: readonly ReuseReport[]): readonly Relations[] {
  const index = new ReportIndex(reports);
  const classes = classNumbers(reports);
  return reports.map((report, number) => {
    const own = index.ownOf(report, number);
    const superior = index.superiorsOf(report);
    const [here, before] = [0, 1].map((back) => classes.get(classKey(report, back)) ?? -1) as [number, number];
    const inClass = (other: number): boolean => {
      const found = classOf(reports[other]!, classes);
      return found >= 0 && (found === here || found === before);
    };
    return {
      self: own.filter((other) => isEarlier(reports[other]!, report)),
      superior,
      class: here,
      classBefore: before,
      kin: [...new Set([number, ...own, ...superior, ...index.partsOf(report)])].filter(inClass),
    };
  });
}

const isEarlier = (other: ReuseReport, report: ReuseReport): boolean =>
  other.key.year !== null && report.key.year !== null && other.key.year < report.key.year;

/** Of a report that does not say whose it is nobody is known to be another: it could be their own. */
const classKey = ({ agency, level, key }: ReuseReport, back: number): string | null =>
  agency === null || level === null || key.year === null ? null : `${level} ${key.year - back}`;

/** The class of a report: those of its level and year; -1 where one of them is not known. */
export const classOf = (report: ReuseReport, classes: ReadonlyMap<string | null, number>): number =>
  classes.get(classKey(report, 0)) ?? -1;

/** A number for every level and year. */
export function classNumbers(reports: readonly ReuseReport[]): ReadonlyMap<string | null, number> {
  const keys = new Set(reports.map((report) => classKey(report, 0)));
  keys.delete(null);
  return new Map([...keys].map((key, number) => [key, number]));
}

/** What report `b` is to report `a`; null where it is nobody whom `a` may share words with. */
export function relationTo(relations: readonly Relations[], a: number, b: number): "self" | "superior" | "peer" | null {
  const { self, superior, kin, class: own, classBefore } = relations[a]!;
  if (self.includes(b)) return "self";
  if (superior.includes(b)) return "superior";
  const its = relations[b]!.class;
  return its >= 0 && (its === own || its === classBefore) && !kin.includes(b) ? "peer" : null;
}
