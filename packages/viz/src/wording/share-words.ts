/** A share of 0 to 1 in whole per cent; what is not quite none or all is not said to be. */
export function shareWords(share: number): string {
  if (share > 0 && share < 0.005) return "<1%";
  if (share < 1 && share >= 0.995) return ">99%";
  return `${Math.round(share * 100)}%`;
}
