import type { Interval } from "@fazhi/core";
import type { Places } from "../label-statistics.ts";
import { isCertain, type RankedRow } from "./ranked-row.ts";

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

/** The groups of reports that overlap, one through another, in order of rank. */
export function undecidedPlaces(values: readonly RankedValue[]): readonly UndecidedPlaces[] {
  const open = values
    .filter(({ row }) => !isCertain(row))
    .sort((a, b) => a.row.best - b.row.best || a.row.worst - b.row.worst);
  const groups: RankedValue[][] = [];
  for (const one of open) {
    const last = groups.at(-1);
    if (last?.some(({ value }) => overlap(value, one.value)) === true) last.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => ({
    from: Math.min(...group.map(({ row }) => row.best)),
    to: Math.max(...group.map(({ row }) => row.worst)),
    reports: group.length,
    isWhole: group.every((a, at) => group.slice(at + 1).every((b) => overlap(a.value, b.value))),
  }));
}

const overlap = (a: Interval, b: Interval): boolean =>
  (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity);
