import type { Reading, Readings } from "../../observation/reading.ts";
import { DEFAULT_SEED, seededRandom, shuffled } from "../../statistics/seeded-random.ts";
import { reportKeyOf } from "../report-key.ts";
import { groupBy } from "../../observation/find-groups.ts";
import type { ConsecutiveReports } from "./consecutive-reports.ts";
import { badBaseline } from "./faults.ts";
import type { SentenceIndex } from "./sentence-index.ts";

/** How what is found is held against what chance finds. */
export interface BaselineOptions {
  /** In how many reports of other agencies of the same year the same words are looked for; 10 where left out, 0 for none. */
  readonly baseline?: number;
  /** Decides which reports are drawn. */
  readonly seed?: number;
}

/** What a baseline found: in how many of the reports looked at the words would have counted as found. */
export interface Elsewhere {
  readonly found: number;
  readonly of: number;
}

/** A sample of reports of each year, drawn once, in which words of other agencies are looked for. */
export class Baseline {
  private readonly drawn = new Map<number, readonly (readonly [Reading, SentenceIndex])[]>();
  private readonly byYear: ReadonlyMap<string, readonly Reading[]>;
  readonly reports: number;
  readonly seed: number;

  constructor(
    readings: Readings,
    private readonly agencies: ConsecutiveReports,
    private readonly indexOf: (reading: Reading) => SentenceIndex,
    { baseline = 10, seed = DEFAULT_SEED }: BaselineOptions,
  ) {
    if (!Number.isInteger(baseline) || baseline < 0) throw badBaseline(baseline);
    this.reports = baseline;
    this.seed = seed;
    this.byYear = groupBy(readings.readings, (reading) => String(reportKeyOf(reading).year));
  }

  /**
   * In how many reports of other agencies of a year something is found; null where there are none to look at. Reports that have
   * nothing of the sort, and those that do not say whose they are, are not looked at.
   */
  elsewhere(isFound: (said: SentenceIndex) => boolean, own: Reading, year: number): Elsewhere | null {
    const identity = this.agencies.identityOf(own);
    const isOther = (other: Reading): boolean =>
      this.agencies.isNamed(other) && this.agencies.identityOf(other) !== identity;
    const others = this.sampleOf(year).filter(([other, said]) => !said.isEmpty && isOther(other));
    return others.length === 0 ? null : { found: others.filter(([, said]) => isFound(said)).length, of: others.length };
  }

  private sampleOf(year: number): readonly (readonly [Reading, SentenceIndex])[] {
    const known = this.drawn.get(year);
    if (known !== undefined) return known;
    const readings = this.byYear.get(String(year)) ?? [];
    const sample = shuffled(readings, seededRandom(this.seed + year)).slice(0, this.reports);
    const drawn = sample.map((reading) => [reading, this.indexOf(reading)] as const);
    this.drawn.set(year, drawn);
    return drawn;
  }
}
