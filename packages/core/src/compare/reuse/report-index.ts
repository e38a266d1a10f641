import { groupBy } from "../../observation/find-groups.ts";
import type { ReuseReport } from "./reuse-report.ts";

const GOVERNMENT = "government";
const NATIONAL = "national";
const TOWN = "town";

/** Reports by agency, by place, and by place and kind of body, so that whom a report may share words with is looked up. */
export class ReportIndex {
  private readonly ofAgency: ReadonlyMap<string, readonly number[]>;
  private readonly ofPlace: ReadonlyMap<string, readonly number[]>;
  /** `140000 science`. A national body has its level for a place; a town is nobody's superior. */
  private readonly seats: ReadonlyMap<string, readonly number[]>;

  constructor(private readonly reports: readonly ReuseReport[]) {
    const numbers = reports.map((_, number) => number);
    this.ofAgency = groupBy(numbers, (number) => reports[number]!.agency ?? "");
    this.ofPlace = groupBy(numbers, (number) => placeOf(reports[number]!) ?? "");
    this.seats = seatsOf(reports);
  }

  /** The other reports of the agency, and of the bodies of its division that it may have come from; in ascending order. */
  ownOf({ agency, ...report }: ReuseReport, number: number): readonly number[] {
    if (agency === null) return [];
    const place = placeOf(report);
    const origins = place === null ? [] : report.origins.flatMap((kind) => this.seats.get(`${place} ${kind}`) ?? []);
    const found = new Set([...(this.ofAgency.get(agency) ?? []), ...origins]);
    found.delete(number);
    return [...found].sort((a, b) => a - b);
  }

  /**
   * Reports, of the same year or the year before, of a body of the same kind in a division above, or of the government of its own
   * division or of one above; in ascending order.
   */
  superiorsOf(report: ReuseReport): readonly number[] {
    const { code, level, kinds, agency } = report;
    if (level === NATIONAL || code === null) return [];
    const above = [NATIONAL, `${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((place) => place !== code);
    const asked = [
      ...above.flatMap((place) => [GOVERNMENT, ...kinds].map((kind) => `${place} ${kind}`)),
      `${code} ${GOVERNMENT}`,
    ];
    const found = new Set(asked.flatMap((seat) => this.seats.get(seat) ?? []));
    const isOther = (other: ReuseReport): boolean => other.agency !== agency && isNear(other, report);
    return [...found].filter((other) => isOther(this.reports[other]!)).sort((a, b) => a - b);
  }

  /** For a government, the reports of the bodies of its own division: what they say is its own work. */
  partsOf(report: ReuseReport): readonly number[] {
    const place = report.kinds.includes(GOVERNMENT) ? placeOf(report) : null;
    return place === null ? [] : (this.ofPlace.get(place) ?? []);
  }
}

/** The division that a report's body serves; null for a town, which has no code of its own. */
const placeOf = ({ code, level }: Pick<ReuseReport, "code" | "level">): string | null =>
  level === TOWN ? null : level === NATIONAL ? NATIONAL : code;

function seatsOf(reports: readonly ReuseReport[]): ReadonlyMap<string, readonly number[]> {
  const seats = new Map<string, number[]>();
  for (const [number, report] of reports.entries()) {
    const place = placeOf(report);
    if (place === null) continue;
    for (const kind of report.kinds) {
      const seat = seats.get(`${place} ${kind}`);
      if (seat === undefined) seats.set(`${place} ${kind}`, [number]);
      else seat.push(number);
    }
  }
  return seats;
}

const isNear = (other: ReuseReport, report: ReuseReport): boolean =>
  other.key.year !== null && (other.key.year === report.key.year || other.key.year + 1 === report.key.year);
