import { groupBy } from "../../observation/find-groups.ts";
import type { ReuseReport } from "./reuse-report.ts";

/**
 * Whom a report may share words with, by number in the corpus, in ascending order.
 *
 * self      earlier reports of the agency
 * superior  reports, of the same year or the year before, of a body of the same kind in a division above, or of the government
 *           of its own division or of one above
 * peers     reports, of the same year or the year before, of every other agency of its level: its `class` and the class of the
 *           year before, without the `kin` (the agency's own, and superiors of its level)
 */
export interface Relations {
  readonly self: readonly number[];
  readonly superior: readonly number[];
  /** Class of level and year, and that of the year before; -1 where level or year is not known, or nobody is in it. */
  readonly class: number;
  readonly classBefore: number;
  readonly kin: readonly number[];
}

const GOVERNMENT = "government";
const NATIONAL = "national";
const TOWN = "town";

/** The relations of every report. Linear in their number: an agency's superiors are looked up by place and kind. */
export function relationsOf(reports: readonly ReuseReport[]): readonly Relations[] {
  const numbers = reports.map((_, number) => number);
  const ofAgency = groupBy(numbers, (number) => reports[number]!.agency);
  const seats = seatsOf(reports);
  const classes = classNumbers(reports);
  return reports.map((report, number) => {
    const own = ofAgency.get(report.agency) ?? [];
    const superior = superiorsOf(report, reports, seats);
    const [here, before] = [0, 1].map((back) => classes.get(classKey(report, back)) ?? -1) as [number, number];
    const inClass = (other: number): boolean => {
      const found = classOf(reports[other]!, classes);
      return found >= 0 && (found === here || found === before);
    };
    return {
      self: own.filter((other) => other !== number && isEarlier(reports[other]!, report)),
      superior,
      class: here,
      classBefore: before,
      kin: [...own, ...superior].filter(inClass),
    };
  });
}

const isEarlier = (other: ReuseReport, report: ReuseReport): boolean =>
  other.key.year !== null && report.key.year !== null && other.key.year < report.key.year;

const isNear = (other: ReuseReport, report: ReuseReport): boolean =>
  other.key.year !== null && (other.key.year === report.key.year || other.key.year + 1 === report.key.year);

const classKey = ({ level, key }: ReuseReport, back: number): string | null =>
  level === null || key.year === null ? null : `${level} ${key.year - back}`;

/** The class of a report: those of its level and year; -1 where one of them is not known. */
export const classOf = (report: ReuseReport, classes: ReadonlyMap<string | null, number>): number =>
  classes.get(classKey(report, 0)) ?? -1;

/** A number for every level and year. */
export function classNumbers(reports: readonly ReuseReport[]): ReadonlyMap<string | null, number> {
  const keys = new Set(reports.map((report) => classKey(report, 0)));
  keys.delete(null);
  return new Map([...keys].map((key, number) => [key, number]));
}

/** Reports by place and kind of body: `140000 science`. A national body has its level for a place; a town is nobody's superior. */
function seatsOf(reports: readonly ReuseReport[]): ReadonlyMap<string, readonly number[]> {
  const seats = new Map<string, number[]>();
  for (const [number, { code, level, kinds }] of reports.entries()) {
    const place = level === NATIONAL ? NATIONAL : code;
    if (place === null || level === TOWN) continue;
    for (const kind of kinds) {
      const seat = seats.get(`${place} ${kind}`);
      if (seat === undefined) seats.set(`${place} ${kind}`, [number]);
      else seat.push(number);
    }
  }
  return seats;
}

function superiorsOf(
  report: ReuseReport,
  reports: readonly ReuseReport[],
  seats: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const { code, level, kinds, agency } = report;
  if (level === NATIONAL || code === null) return [];
  const above = [NATIONAL, `${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((place) => place !== code);
  const asked = [
    ...above.flatMap((place) => [GOVERNMENT, ...kinds].map((kind) => `${place} ${kind}`)),
    `${code} ${GOVERNMENT}`,
  ];
  const found = new Set(asked.flatMap((seat) => seats.get(seat) ?? []));
  const others = [...found].filter((other) => reports[other]!.agency !== agency && isNear(reports[other]!, report));
  return others.sort((a, b) => a - b);
}
