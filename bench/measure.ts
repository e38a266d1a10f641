import type { Contender } from "./benchmark.ts";

/** What a contender took. */
export interface Measured {
  readonly contender: Contender;
  /** Numbers found in one pass over the distinct texts. */
  readonly found: number;
  /** Median of the rounds, milliseconds. */
  readonly milliseconds: number;
  /** UTF-8 megabytes (1,000,000 bytes) a second, median. */
  readonly speed: number;
}

const ROUNDS = 5;

/** One round that is not counted, then five that are. */
export function measure(contender: Contender, texts: readonly string[], times: number): Measured {
  const work = contender.once === true ? texts : Array.from({ length: times }, () => texts).flat();
  const found = contender.run(texts);
  const rounds = Array.from({ length: ROUNDS }, () => timed(() => contender.run(work))).sort((a, b) => a - b);
  const milliseconds = rounds[Math.floor(ROUNDS / 2)] ?? NaN;
  const bytes = work.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { contender, found, milliseconds, speed: bytes / milliseconds / 1_000 };
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
