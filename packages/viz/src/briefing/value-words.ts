import type { Interval, Observation } from "@fazhi/core";
import type { HedgeWording } from "../label-briefing.ts";
import { formatNumber } from "../label-number.ts";
import type { Linked, Phrase } from "./phrase.ts";
import type { Wording } from "./wording.ts";

/** What a report states, with its hedge and unit: 「30 余次」, “over 30”. */
export const statedWords = (stated: Observation, { language, words }: Wording): string =>
  words.hedged[hedgeOf(stated)](formatNumber(stated.value, language, stated.unit), stated.unit);

/** The values that an interval holds: 「14 至 19 次」, “at least 3,200”. */
export function intervalWords({ low, high }: Interval, unit: string, { language, words }: Wording): string {
  const number = (value: number): string => formatNumber(value, language, unit);
  if (low === null) return words.hedged["at-most"](number(high ?? Infinity), unit);
  if (high === null) return words.hedged["at-least"](number(low), unit);
  return low === high ? words.hedged.exact(number(low), unit) : words.between(number(low), number(high), unit);
}

/** Every different number of a report, each linked to the first sentence that states it. */
export function statementsPhrase(statements: readonly Observation[], wording: Wording): Phrase {
  const said = new Map<string, Linked>();
  for (const stated of statements) {
    const text = statedWords(stated, wording);
    if (!said.has(text)) said.set(text, { text, cites: stated });
  }
  return [...said.values()].flatMap((piece, at) => (at === 0 ? [piece] : [wording.words.and, piece]));
}

/** How a hedge is to be said: its interval tells 余 (bounded) from 超过 (unbounded), 近 from 不足. */
function hedgeOf({ hedge, value, low, high }: Observation): HedgeWording {
  if (hedge === "over") return high !== null ? "and-more" : low === value ? "at-least" : "more-than";
  if (hedge === "under") return low !== null && low > 0 ? "nearly" : high === value ? "at-most" : "less-than";
  return hedge === "about" ? "about" : "exact";
}
