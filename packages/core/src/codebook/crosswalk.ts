import { CROSSWALK_CHANGES } from "../generated/crosswalk.ts";
import { editionKnows, editionOf, leadsTo } from "./edition.ts";
import { noCrosswalk } from "./faults.ts";
import type { AnyIndicatorId } from "./indicator.ts";
import type { InBoth } from "./indicator-notes.ts";
import { SHIPPED_CODEBOOK } from "./shipped-codebook.ts";

/** What an indicator is to the indicators of an earlier edition; see the head of data/codebook/crosswalk.yaml. */
export type CrosswalkRelation = "same" | "renamed" | "split" | "merged" | "narrower" | "broader" | "new";

/** How an indicator goes over from one edition to a later one. */
export interface Crossing {
  readonly relation: CrosswalkRelation;
  /** The indicators of the earlier edition that it stands in this relation to. */
  readonly of: readonly AnyIndicatorId[];
  /** Why; null where nothing was noted. */
  readonly note: InBoth | null;
}

/** Two editions of one kind: both of the codebook, or both periods of the outline. */
export interface CrosswalkOptions {
  readonly from: string;
  readonly to: string;
}

/** A line of data/codebook/crosswalk.yaml. */
export interface Change extends InBoth, CrosswalkOptions {
  readonly id: string;
  readonly relation: CrosswalkRelation;
  readonly of: readonly string[];
}

/**
 * How an indicator of a later edition stands to the indicators of an earlier one. An edition, or an id, that is not known is a
 * Fault, and so are two editions between which nothing leads: of unlike kinds, or the later before the earlier.
 *
 * @example
 * crosswalk("enforcement.penalties_fine", { from: "2026.1", to: "2026.2" }).relation; // "narrower"
 */
export function crosswalk(id: AnyIndicatorId, { from, to }: CrosswalkOptions): Crossing {
  const indicator = SHIPPED_CODEBOOK.indicatorOf(id);
  const [earlier, later] = [editionOf(from), editionOf(to)];
  if (!leadsTo(earlier, later)) throw noCrosswalk(from, to);
  const change = changes().find((one) => one.id === id && one.from === from && one.to === to);
  if (change !== undefined) return { relation: change.relation, of: change.of, note: { zh: change.zh, en: change.en } };
  const isNew = later.kind === "codebook" && !editionKnows(from, indicator.id);
  return isNew ? { relation: "new", of: [], note: null } : { relation: "same", of: [indicator.id], note: null };
}

let parsed: readonly Change[] | undefined;

/** Parsed when it is first asked for. */
const changes = (): readonly Change[] => (parsed ??= CROSSWALK_CHANGES.map((change) => JSON.parse(change) as Change));
