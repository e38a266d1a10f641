import { radixSort } from "./radix-sort.ts";
import { BREAK, isOwn } from "./signs.ts";

/**
 * Every shortest string that stands more than once in a text: from one own sign on, as far as it takes to hold `minimum` own
 * signs. A common string of at least `minimum` own signs is made of such strings, so they tell all that two texts share.
 *
 * The strings of one wording are a group: `order[starts[g]]` to `order[starts[g + 1]]` (exclusive) are the places where they begin,
 * in ascending order. `groupAt[place]` is the group of the string that begins there, or -1.
 */
export interface RepeatedStrings {
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
  readonly groupAt: Int32Array;
}

/** Find them: strings are sorted by a hash, and strings of one hash are told apart by their signs. Linear in the text. */
export function repeatedStrings(signs: Uint16Array, minimum: number): RepeatedStrings {
  const { keys, places } = hashesOf(signs, minimum);
  radixSort(keys, places);
  const groups = new Groups(signs.length, places);
  for (let from = 0; from < keys.length;) {
    let to = from + 1;
    while (to < keys.length && keys[to] === keys[from]) to++;
    if (to - from > 1) addAlike(groups, signs, minimum, places.subarray(from, to));
    from = to;
  }
  return groups.whole();
}

/** Groups as they are found; they are written over the sorted places, which always are ahead of them. */
class Groups {
  private readonly starts: Uint32Array;
  private readonly groupAt: Int32Array;
  private count = 0;
  private kept = 0;

  constructor(
    length: number,
    private readonly order: Uint32Array,
  ) {
    this.starts = new Uint32Array((order.length >> 1) + 1);
    this.groupAt = new Int32Array(length).fill(-1);
  }

  add(places: Uint32Array): void {
    for (const place of places) this.groupAt[place] = this.count;
    this.order.set(places, this.kept);
    this.kept += places.length;
    this.starts[++this.count] = this.kept;
  }

  whole(): RepeatedStrings {
    const { order, starts, groupAt, count, kept } = this;
    return { order: order.slice(0, kept), starts: starts.slice(0, count + 1), groupAt };
  }
}

/** Where the string that begins at a place ends (exclusive); -1 where it does not come to `minimum` own signs. */
export function stringEnd(signs: Uint16Array, place: number, minimum: number): number {
  let own = 0;
  for (let at = place; at < signs.length; at++) {
    const sign = signs[at]!;
    if (sign === BREAK) return -1;
    if (isOwn(sign) && ++own === minimum) return at + 1;
  }
  return -1;
}

const BASE = 0x01000193;

/** A rolling hash of the string at every place that has one, with the places. */
function hashesOf(signs: Uint16Array, minimum: number): { readonly keys: Uint32Array; readonly places: Uint32Array } {
  const keys = new Uint32Array(signs.length);
  const places = new Uint32Array(signs.length);
  const powers = new PowerTable(BASE);
  let [count, start, own, hash] = [0, 0, 0, 0];
  for (let end = 0; end < signs.length; end++) {
    const sign = signs[end]!;
    if (sign === BREAK) {
      [start, own, hash] = [end + 1, 0, 0];
      continue;
    }
    hash = (Math.imul(hash, BASE) + sign) | 0;
    if (isOwn(sign)) own++;
    while (own > minimum || (start < end && !isOwn(signs[start]!))) {
      if (isOwn(signs[start]!)) own--;
      hash = (hash - Math.imul(signs[start]!, powers.at(end - start))) | 0;
      start++;
    }
    if (own < minimum || !isOwn(sign)) continue;
    keys[count] = mixed(hash);
    places[count++] = start;
  }
  return { keys: keys.subarray(0, count), places: places.subarray(0, count) };
}

class PowerTable {
  private readonly known: number[] = [1];

  constructor(private readonly base: number) {}

  at(exponent: number): number {
    while (this.known.length <= exponent) this.known.push(Math.imul(this.known.at(-1)!, this.base));
    return this.known[exponent]!;
  }
}

/** Spreads a hash over all its bits (the finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Add places of one hash, parted by the strings that begin there; a string that stands once is none. */
function addAlike(groups: Groups, signs: Uint16Array, minimum: number, places: Uint32Array): void {
  let left = places;
  while (left.length > 1) {
    const one = left[0]!;
    if (areAlike(signs, minimum, left)) return groups.add(left);
    const [same, other] = parted(left, (place) => isSame(signs, one, place, minimum));
    if (same.length > 1) groups.add(same);
    left = other;
  }
}

function areAlike(signs: Uint16Array, minimum: number, places: Uint32Array): boolean {
  for (let at = 1; at < places.length; at++) if (!isSame(signs, places[0]!, places[at]!, minimum)) return false;
  return true;
}

const parted = (places: Uint32Array, accept: (place: number) => boolean): readonly [Uint32Array, Uint32Array] => [
  places.filter(accept),
  places.filter((place) => !accept(place)),
];

function isSame(signs: Uint16Array, a: number, b: number, minimum: number): boolean {
  if (a === b) return true;
  for (let [at, own] = [0, 0]; own < minimum; at++) {
    const sign = signs[a + at]!;
    if (sign !== signs[b + at]) return false;
    if (isOwn(sign)) own++;
  }
  return true;
}
