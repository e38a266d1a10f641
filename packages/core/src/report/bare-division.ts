import { REGION } from "../generated/region.ts";
import type { Level } from "./report.ts";

/** How an agency says of which kind its division is, without naming it: 市 of 市科技局. */
export interface BareDivision {
  readonly word: string;
  /** How the names of such divisions end. */
  readonly ends: readonly string[];
  readonly level: Level;
}

/** The bare word for a division that opens a name; null where none does, as in 市场监督管理局. */
export function bareDivisionOf(name: string): BareDivision | null {
  const opening = REGION.bare.find(({ word }) => name.startsWith(word));
  const other = opening?.unless.some((words) => name.startsWith(words)) ?? false;
  return opening === undefined || other ? null : opening;
}
