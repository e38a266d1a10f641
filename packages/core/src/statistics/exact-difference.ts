/** `b - a` of two printed numbers, without the dust of binary fractions: 0.3 less 0.1 is 0.2. */
export function exactDifference(b: number, a: number): number {
  const places = Math.max(decimalsOf(a), decimalsOf(b));
  const apart = b - a;
  return places === 0 || places > MOST_PLACES ? apart : Number(apart.toFixed(places));
}

const MOST_PLACES = 15;

/** How many decimals a number is printed with: 99.5 has one, 1e-7 has seven. */
function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}
