import type { Hedge } from "../kit/measure.ts";
import type { Quoted } from "../kit/span.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import type { TopicId } from "../generated/outline.ts";

/** A fact of the period; a goal or forecast; not the agency's own work. */
export type Status = "reported" | "planned" | "context";

/** What the number is in its sentence. */
export type Role = "level" | "from" | "to" | "change" | "share" | "rank" | "part";

/**
 * What one report states once about one thing: a line of NDJSON, a row of the long frame.
 *
 * Unit      `value` is as stated in `unit`: 16万余条 is 160000 条, 2563 万元 is 2563 万元, 未发生 is 0.
 * Interval  `low` and `high` are the values that the wording allows, in the same unit; null is unbounded.
 * Evidence  `quote` is the text layer at [start, end), character for character (UTF-16 code units).
 * Absence   an agency, region, level or year is null where the text does not say.
 *           A report that is silent about an indicator has no observation of it; see compare/coverage.ts.
 */
export interface Observation extends Quoted {
  /** The file's name without its ending, or its id in a catalog. */
  readonly report: string;
  readonly agency: string | null;
  readonly region: string | null;
  readonly level: string | null;
  readonly year: number | null;
  /** Id of an established indicator of the codebook; null for a quantity that none of them means. */
  readonly indicator: AnyIndicatorId | null;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly hedge: Hedge;
  readonly unit: string;
  readonly status: Status;
  readonly role: Role;
  /**
   * The time it is about: "2022"; a part of a year ("2022-H1", "2022-Q3", "2022-part"); "2022-12-31" for a stock whose date the text gives;
   * "2018/2022" for several years together; "" where no year is known.
   */
  readonly period: string;
  readonly topic: TopicId | null;
  /** The headings above, outermost first. */
  readonly section: readonly string[];
  /** The counted thing in the report's own words. */
  readonly what: string;
  /** Which entry of the codebook or lexicon decided. */
  readonly rule: string;
  /** Id of an experimental indicator, whose reliability is not measured; null wherever `indicator` is not. */
  readonly experimental: AnyIndicatorId | null;
}

/** The indicator that an observation means, of either standing; null where the codebook does not know the quantity. */
export const meantBy = ({
  indicator,
  experimental,
}: Pick<Observation, "indicator" | "experimental">): AnyIndicatorId | null => indicator ?? experimental;
