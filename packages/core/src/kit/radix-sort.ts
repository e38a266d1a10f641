const BITS = 11;
const BUCKETS = 1 << BITS;

/**
 * Sort `keys`, and `items` along with them; items of one key stay in their order (least significant digit first, three passes of
 * eleven bits). Both arrays are changed. Linear in their length.
 */
export function radixSort(keys: Uint32Array, items: Uint32Array): void {
  const spare = { keys: new Uint32Array(keys.length), items: new Uint32Array(items.length) };
  let [from, to]: [Sorted, Sorted] = [{ keys, items }, spare];
  for (let shift = 0; shift < 32; shift += BITS) {
    pass(from, to, shift);
    [from, to] = [to, from];
  }
  if (from.keys === keys) return;
  keys.set(from.keys);
  items.set(from.items);
}

interface Sorted {
  readonly keys: Uint32Array;
  readonly items: Uint32Array;
}

function pass(from: Sorted, to: Sorted, shift: number): void {
  const next = new Uint32Array(BUCKETS + 1);
  for (let at = 0; at < from.keys.length; at++) next[((from.keys[at]! >>> shift) & (BUCKETS - 1)) + 1]!++;
  for (let bucket = 1; bucket <= BUCKETS; bucket++) next[bucket]! += next[bucket - 1]!;
  for (let at = 0; at < from.keys.length; at++) {
    const key = from.keys[at]!;
    const place = next[(key >>> shift) & (BUCKETS - 1)]!++;
    to.keys[place] = key;
    to.items[place] = from.items[at]!;
  }
}
