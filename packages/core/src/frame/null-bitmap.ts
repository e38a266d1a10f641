/** One bit a row, set where the cell is null. Bits beyond the last row are zero. */
export type NullBitmap = Uint8Array;

export const emptyBitmap = (length: number): NullBitmap => new Uint8Array((length + 7) >> 3);

export const isNullAt = (nulls: NullBitmap, row: number): boolean => (((nulls[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;

/** For a bitmap under construction; a finished one is never changed. */
export function setNull(nulls: NullBitmap, row: number): void {
  nulls[row >> 3] = (nulls[row >> 3] ?? 0) | (1 << (row & 7));
}

/** How many cells are null. */
export function countNulls(nulls: NullBitmap): number {
  let count = 0;
  for (let byte of nulls) for (; byte !== 0; byte &= byte - 1) count += 1;
  return count;
}
