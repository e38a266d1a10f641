import { CROSSWALK_EDITIONS, YOUNGER } from "../generated/crosswalk.ts";
import { unknownEdition } from "./faults.ts";

/** An edition of the codebook, or a period of the national outline that reports follow. */
export interface Edition {
  readonly id: string;
  readonly kind: "codebook" | "outline";
  readonly zh: string;
  readonly en: string;
}

/** Every edition and period, the earliest of each kind first. */
export const editions = (): readonly Edition[] => CROSSWALK_EDITIONS;

/** The edition of an id, of one kind or of either; one that there is not is a Fault. */
export function editionOf(id: string, kind?: Edition["kind"]): Edition {
  const known = editions().filter((edition) => kind === undefined || edition.kind === kind);
  const found = known.find((edition) => edition.id === id);
  if (found !== undefined) return found;
  throw unknownEdition(
    id,
    known.map((edition) => edition.id),
  );
}

/** Whether one edition comes before another of its kind, or is the same. */
export const leadsTo = (earlier: Edition, later: Edition): boolean =>
  earlier.kind === later.kind && placeOf(earlier.id) <= placeOf(later.id);

/** Whether an edition of the codebook already had an indicator. A reader's own indicator is known to each. */
export function editionKnows(edition: string, indicator: string): boolean {
  const first = YOUNGER[indicator];
  return first === undefined || placeOf(first) <= placeOf(edition);
}

const placeOf = (id: string): number => CROSSWALK_EDITIONS.findIndex((edition) => edition.id === id);
