import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import type { IndicatorId } from "../generated/codebook.ts";
import { namesNothing } from "./fillers.ts";
import type { Role } from "./observation.ts";
import type { Phrase } from "./phrase.ts";

/** An indicator that a number has from the number before it. */
export interface Carried {
  readonly indicator: IndicatorId;
  readonly rule: string;
}

const CARRYING: ReadonlySet<Role> = new Set(["change", "rank", "to", "part"]);
/**
 * A change, a rank, the second end of a change, or a further number after 和 carries the indicator of the number before it in the
 * sentence, where its own words name nothing: 总数410家，增幅43%; 资金900万元和1000万元.
 */
export function carriedIndicator(
  view: string,
  phrase: Phrase,
  phrases: readonly Phrase[],
  role: Role,
  settled: readonly (IndicatorId | null)[],
): Carried | null {
  const before = phrases[phrase.index - 1];
  const indicator = settled[phrase.index - 1] ?? null;
  if (before === undefined || indicator === null || before.sentence.start !== phrase.sentence.start) return null;
  const own = view.slice(phrase.before.start, phrase.quantity.span.start);
  const behind = view.slice(phrase.after.start, phrase.after.end);
  if (CARRYING.has(role) && namesNothing(own) && behind.length <= 1) return { indicator, rule: `carried:${role}` };
  const listed = SENTENCE_WORDS.connectors.some((word) => own === word) && before.quantity.unit === phrase.quantity.unit;
  return listed && behind === "" ? { indicator, rule: "carried:list" } : null;
}
