import { type DividedPart, type DividedReport, UNASSIGNED } from "./divided-reports.ts";

/** One part in all reports together. */
export interface PartTotal {
  readonly part: DividedPart;
  /** Of the characters of all reports. */
  readonly share: number;
  readonly least: number;
  readonly greatest: number;
  /** In how many reports no other part with a heading is longer, and whether another is as long in one of them. */
  readonly first: number;
  readonly isTied: boolean;
}

/** A difference of lengths that is only one of rounding. */
const ROUNDING = 1e-6;

/** The parts that have a heading, in all reports together, those with the most characters first; reports without text are left out. */
export function partTotals(reports: readonly DividedReport[]): readonly PartTotal[] {
  const counted = reports.filter(({ characters }) => characters > 0);
  const all = counted.reduce((sum, { characters }) => sum + characters, 0);
  const parts = (counted[0]?.parts ?? []).filter(({ id }) => id !== UNASSIGNED);
  return parts
    .map((part) => {
      const own = counted.map((report) => report.parts.find(({ id }) => id === part.id)!);
      const firsts = counted.filter((report, index) => isFirst(own[index]!, report));
      return {
        part,
        share: own.reduce((sum, { characters }) => sum + characters, 0) / all,
        least: Math.min(...own.map(({ share }) => share)),
        greatest: Math.max(...own.map(({ share }) => share)),
        first: firsts.length,
        isTied: firsts.some((report) => report.parts.filter((other) => isFirst(other, report)).length > 1),
      };
    })
    .sort((a, b) => b.share - a.share);
}

/** The share of all characters that stands under no heading of any part. */
export function unassignedShare(reports: readonly DividedReport[]): number {
  const all = reports.reduce((sum, { characters }) => sum + characters, 0);
  const own = reports.flatMap(({ parts }) => parts).filter(({ id }) => id === UNASSIGNED);
  return all === 0 ? 0 : own.reduce((sum, { characters }) => sum + characters, 0) / all;
}

/** The parts of the greatest share: one, or several that share it. */
export const leadingParts = (totals: readonly PartTotal[]): readonly PartTotal[] =>
  totals.filter(({ share }) => share > 0 && share >= totals[0]!.share - ROUNDING);

function isFirst(part: DividedPart, { parts }: DividedReport): boolean {
  const most = Math.max(...parts.filter(({ id }) => id !== UNASSIGNED).map(({ characters }) => characters));
  return part.id !== UNASSIGNED && part.characters > 0 && part.characters >= most - ROUNDING;
}
