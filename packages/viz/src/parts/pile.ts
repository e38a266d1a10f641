/** From where to where something reaches along a line, in pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The lowest level on which each stretch touches no other, 0 for the ground; narrow ones find their places first, so that dots
 * pile up from the ground and bars come to lie above them. In the order given.
 */
export function levelsOf(stretches: readonly Stretch[]): readonly number[] {
  const order = stretches
    .map((_, at) => at)
    .sort((a, b) => widthOf(stretches[a]!) - widthOf(stretches[b]!) || stretches[a]!.from - stretches[b]!.from);
  const levels: Stretch[][] = [];
  const found = new Map<number, number>();
  for (const at of order) {
    const own = stretches[at]!;
    const free = levels.findIndex((level) => level.every((other) => !touch(own, other)));
    const level = free === -1 ? levels.length : free;
    (levels[level] ??= []).push(own);
    found.set(at, level);
  }
  return stretches.map((_, at) => found.get(at)!);
}

/** Widths to the thousandth of a pixel, so that dots of one size are of one width. */
const widthOf = ({ from, to }: Stretch): number => Math.round((to - from) * 1000);

const touch = (a: Stretch, b: Stretch): boolean => a.from < b.to - 1e-6 && b.from < a.to - 1e-6;
