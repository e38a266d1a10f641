import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Place } from "../../kit/fault.ts";
import type { Quoted } from "../../kit/span.ts";
import type { Observation } from "../observation.ts";

/** What a person decides on one observation: it is right; it is not quite right; it is none; one is missing. */
export type CorrectionAction = "confirm" | "change" | "reject" | "add";

/**
 * What a person can say of a statement. `indicator` is of either standing. A hedged value needs `low` and `high` (null is
 * open); of an exact one they are the value.
 */
export interface CorrectableFields extends Pick<
  Observation,
  "value" | "low" | "high" | "hedge" | "unit" | "status" | "role" | "period" | "what"
> {
  readonly indicator: AnyIndicatorId | null;
}

/** The fields by which statements of the same words (无行政复议、行政诉讼案件) are told apart, as the library read them. */
export type MachineRead = Partial<
  Pick<CorrectableFields, "indicator" | "value" | "unit" | "status" | "role" | "period">
>;

interface Decision extends Quoted {
  /** The report's id: the file's name without its ending, or its id in the catalog. */
  readonly report: string;
  readonly coder: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly reason: string;
}

/** One entry of a `corrections.yaml`: a decision on what stands at [start, end) of a report's text layer. */
export type Correction =
  | (Decision & { readonly action: "confirm" | "reject"; readonly reads?: MachineRead })
  | (Decision & { readonly action: "change"; readonly reads?: MachineRead; readonly set: Partial<CorrectableFields> })
  | (Decision & {
      readonly action: "add";
      readonly observation: Partial<CorrectableFields> & Pick<CorrectableFields, "value" | "unit">;
    });

/** A correction with the places of its fields in the file that it was read from. */
export interface PlacedCorrection {
  readonly correction: Correction;
  /** Where a field stands, by its path in the entry; the entry itself where it has no such field. */
  readonly placeOf: (...field: readonly string[]) => Place;
}

/** A file of corrections as read. */
export interface Corrections {
  readonly file: string;
  readonly entries: readonly PlacedCorrection[];
}

/**
 * A correction as it was applied to a reading: what the library had read, and what stands in its place. `before` is null for
 * what was added, `after` for what was rejected; of what was confirmed both are the same observation.
 */
export interface AppliedCorrection {
  readonly correction: Correction;
  readonly before: Observation | null;
  readonly after: Observation | null;
}
