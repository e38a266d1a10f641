import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { listItems } from "../quantity/list-items.ts";
import type { Phrase } from "./phrase.ts";

const SHARED = new RegExp(`(?:${[...SENTENCE_WORDS.shared_number].sort((a, b) => b.length - a.length).join("|")})(?:为|达到|达|是|在)?$`);
const EACH = new RegExp(`(?:${[...SENTENCE_WORDS.each].sort((a, b) => b.length - a.length).join("|")})$`);
const RATE = new RegExp(`(?:${SENTENCE_WORDS.rate_nouns.join("|")})$`);
/**
 * The several names that share one number: 参学率、合格率均为100% gives two, 甲、乙各2次 two. Null where the number is one thing's.
 */
export function sharedNames(view: string, { quantity, before }: Phrase): readonly string[] | null {
  const ahead = view.slice(before.start, quantity.span.start);
  if (quantity.unitClass === "percent") return ratesBefore(ahead);
  const each = EACH.exec(ahead);
  return each === null ? null : several(ahead.slice(0, each.index));
}

function ratesBefore(ahead: string): readonly string[] | null {
  const shared = SHARED.exec(ahead);
  if (shared === null) return null;
  const names = several(ahead.slice(0, shared.index));
  return names !== null && names.every((name) => RATE.test(name)) ? names : null;
}

function several(list: string): readonly string[] | null {
  const names = listItems(list);
  return names.length > 1 ? names : null;
}
