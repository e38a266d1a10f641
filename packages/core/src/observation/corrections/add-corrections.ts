import { addressOf as addressBy } from "./address-of.ts";
import type { Correction, Corrections, PlacedCorrection } from "./correction.ts";
import { decidedTwice } from "./faults.ts";
import { deciderOf } from "./from-corrections.ts";

/** Two lists of decisions as one. */
export interface Merged {
  readonly corrections: readonly Correction[];
  /** The same with their places in the two files. */
  readonly entries: readonly PlacedCorrection[];
  readonly added: number;
  readonly replaced: number;
  /** Decisions that were there already, word for word. */
  readonly same: number;
}

/** How decisions are added to others. */
export interface AddOptions {
  /** The later of two decisions on one statement holds. */
  readonly replace?: boolean;
  /** What a decision is on, as one text; by its place and `reads` where left out. */
  readonly addressOf?: (correction: Correction) => string;
}

/**
 * Add decisions to others. One on a statement that another decision stands for is a Fault, unless it is the same word for word or
 * `replace` says that the later one holds. Pure.
 */
export function addCorrections(
  to: Corrections,
  decisions: Corrections,
  { replace = false, addressOf = addressBy }: AddOptions = {},
): Merged {
  const byAddress = new Map(to.entries.map((entry) => [addressOf(entry.correction), entry]));
  const counts = { added: 0, replaced: 0, same: 0 };
  for (const entry of decisions.entries) {
    const address = addressOf(entry.correction);
    const earlier = byAddress.get(address);
    if (earlier !== undefined && isSame(earlier.correction, entry.correction)) {
      counts.same++;
      continue;
    }
    if (earlier !== undefined && !replace)
      throw decidedTwice(entry.placeOf("quote"), `${deciderOf(earlier)} in ${to.file}`);
    counts[earlier === undefined ? "added" : "replaced"]++;
    byAddress.set(address, entry);
  }
  const entries = [...byAddress.values()];
  return { entries, corrections: entries.map(({ correction }) => correction), ...counts };
}

const isSame = (a: Correction, b: Correction): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (value: object): unknown =>
  Object.entries(value)
    .map(([name, inner]: [string, unknown]) => [
      name,
      typeof inner === "object" && inner !== null ? sorted(inner) : inner,
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
