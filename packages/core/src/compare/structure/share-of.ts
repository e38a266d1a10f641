/** A share from 0 to 1; a share of nothing is null. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
