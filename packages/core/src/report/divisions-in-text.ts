import { REGION } from "../generated/region.ts";
import type { Division } from "./division.ts";
import { divisionTable } from "./division-table.ts";

/** A division's full own name in a text. */
export interface DivisionMention {
  readonly name: string;
  /** All that the name can mean. */
  readonly divisions: readonly Division[];
  readonly start: number;
  readonly end: number;
}

/** Names shorter than this stand inside other words (城区 in 主城区). */
const SHORTEST_NAME = 3;
const LAST_SIGNS = new Set(REGION.suffixes.map(({ word }) => word.slice(-1)));

/**
 * Where a text names divisions in full (天津市, 滨海新区), the longest name at each place. A name is looked for only before the
 * signs that names end with, so that time is linear in the text.
 */
export function divisionsInText(text: string): readonly DivisionMention[] {
  const mentions: DivisionMention[] = [];
  for (let end = SHORTEST_NAME; end <= text.length; end++) {
    if (!LAST_SIGNS.has(text.charAt(end - 1))) continue;
    const mention = mentionEnding(text, end);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

function mentionEnding(text: string, end: number): DivisionMention | null {
  const { byName, longest } = divisionTable();
  for (let length = Math.min(longest, end); length >= SHORTEST_NAME; length--) {
    const name = text.slice(end - length, end);
    const divisions = byName.get(name);
    if (divisions !== undefined) return { name, divisions, start: end - length, end };
  }
  return null;
}
