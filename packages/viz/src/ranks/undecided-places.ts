import type { Interval } from "@fazhi/core";
import type { Places } from "../label-statistics.ts";
import type { RankedRow } from "./ranked-row.ts";

/** Reports whose places hang together, because what their wordings allow overlaps. */
export interface UndecidedPlaces extends Places {
  readonly reports: number;
  /** Whether each of them overlaps each other, so that no two can be told apart. */
  readonly isWhole: boolean;
}

/** A report at its ranks, with its value. */
export interface RankedValue {
  readonly row: RankedRow;
  readonly value: Interval;
}

/**
 * The groups of reports that overlap, one through another, in order of rank. Equal exact values do not overlap, they tie: a group
 * of nothing else is decided.
 */
export function undecidedPlaces(values: readonly RankedValue[]): readonly UndecidedPlaces[] {
  return groupsOf(values)
    .filter((group) => !isDecided(group))
    .map((group) => ({
      from: Math.min(...group.map(({ row }) => row.best)),
      to: Math.max(...group.map(({ row }) => row.worst)),
      reports: group.length,
      isWhole: group.every((a, at) => group.slice(at + 1).every((b) => overlap(a.value, b.value))),
    }));
}

/** The reports whose places nothing leaves open: what their wording allows meets that of no other, but for equal values. */
export const decided = (values: readonly RankedValue[]): readonly RankedRow[] =>
  groupsOf(values).flatMap((group) => (isDecided(group) ? group.map(({ row }) => row) : []));

/** A report alone, or with those of the same exact value. */
const isDecided = (group: readonly RankedValue[]): boolean =>
  group.length === 1 || group.every(({ value }) => isPoint(value) && value.low === group[0]!.value.low);

function groupsOf(values: readonly RankedValue[]): readonly (readonly RankedValue[])[] {
  const groups: RankedValue[][] = [];
  for (const one of [...values].sort(
    (a, b) => topOf(b.value) - topOf(a.value) || floorOf(b.value) - floorOf(a.value),
  )) {
    const last = groups.at(-1);
    if (last?.some(({ value }) => overlap(value, one.value)) === true) last.push(one);
    else groups.push([one]);
  }
  // A ranking from the lowest runs the other way.
  return groups.sort((a, b) => a[0]!.row.best - b[0]!.row.best);
}

const isPoint = ({ low, high }: Interval): boolean => low !== null && low === high;
const topOf = ({ high }: Interval): number => high ?? Number.MAX_VALUE;
const floorOf = ({ low }: Interval): number => low ?? -Number.MAX_VALUE;

const overlap = (a: Interval, b: Interval): boolean => floorOf(a) <= topOf(b) && floorOf(b) <= topOf(a);
