import type { PassageSearch, SharedWith } from "./find-passages.ts";

/** Whom a match may be with. */
export type MatchedKind = Exclude<SharedWith, "frequent">;

/** So many places in peers' reports are looked at; of a string in more, the longest match of these is taken. */
export const MOST_SOURCES = 512;

/**
 * Where the string that begins at a place of a report stands in reports of a kind, those of the latest year first. Few reports can be
 * its own or its superior's, so these are looked up in the group; peers are many, so the group is gone through.
 */
export function matchPlaces(
  search: PassageSearch,
  number: number,
  place: number,
  kind: MatchedKind,
): readonly number[] {
  const { order, starts, groupAt } = search.corpus.strings;
  const group = groupAt[place]!;
  const places = order.subarray(starts[group], starts[group + 1]);
  return kind === "peer"
    ? placesInPeers(search, number, places)
    : search.relations[number]![kind].flatMap((report) => placesIn(search, report, places));
}

function placesIn({ corpus }: PassageSearch, report: number, places: Uint32Array): readonly number[] {
  const found: number[] = [];
  const end = corpus.starts[report + 1]!;
  for (let at = firstFrom(places, corpus.starts[report]!); at < places.length && places[at]! < end; at++)
    found.push(places[at]!);
  return found;
}

function placesInPeers({ relations, locate }: PassageSearch, number: number, places: Uint32Array): readonly number[] {
  const mine = relations[number]!;
  const found: number[] = [];
  for (let at = 0; at < places.length && found.length < MOST_SOURCES; at++) {
    const owner = locate(places[at]!);
    const its = relations[owner]!.class;
    const isPeer = its >= 0 && (its === mine.class || its === mine.classBefore) && !mine.kin.includes(owner);
    if (isPeer) found.push(places[at]!);
  }
  return found;
}

/** The first of ascending places that is not below `least`. */
function firstFrom(places: Uint32Array, least: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
