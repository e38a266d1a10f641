import type { AgencyKindId } from "../generated/agency.ts";

/** How one body followed another: under a new name, with other duties, or made of several. */
export type SuccessionKind = "renamed" | "reorganised" | "merged";

/**
 * A body before or after another, as the registry has it for all places: this place need not have had one. `name` is with
 * the division where that is known.
 */
export interface Succession {
  readonly name: string;
  readonly kind: AgencyKindId;
  readonly how: SuccessionKind;
  /** The year of the order; the place may have followed a year later. */
  readonly year: number;
  /** The document that ordered it. */
  readonly source: string;
  /** Whether our table was compared with that document. */
  readonly checked: boolean;
}

/**
 * Which body an agency is, whatever it calls itself: 市科委 of 2017 and 市科技局 of 2022 are one kind of body of one division.
 *
 * kinds    what the body is; several for one made of several (教育和体育局); none where the registry does not know it.
 * body     its name in full without the division, as borne in the report's year: 科学技术局.
 * name     the same with the division, districts with their city: 晋城市科学技术局; null where no place is known.
 * from     the years in which bodies of the kind bear the name: of the order that brought it, and by which it was gone at
 * until    the latest; null where the registry knows of no beginning or end.
 */
export interface AgencyIdentity {
  readonly kinds: readonly AgencyKindId[];
  readonly body: string;
  readonly name: string | null;
  readonly from: number | null;
  readonly until: number | null;
  readonly predecessors: readonly Succession[];
  readonly successors: readonly Succession[];
}
