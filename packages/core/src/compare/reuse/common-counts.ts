import { stringEnd } from "../../kit/repeated-strings.ts";
import { isOwn } from "../../kit/signs.ts";
import { type ReuseCorpus, reportLocator } from "./reuse-corpus.ts";

/** How much each report of a corpus has in common with each other one; the cell of `a` against `b` is `a * reports + b`. */
export interface CommonCounts {
  /** Different strings of the corpus's length in each report. */
  readonly strings: Uint32Array;
  /** Different strings that both have. */
  readonly common: Uint32Array;
  /** Own signs of `a` that strings of `b` cover. */
  readonly covered: Uint32Array;
}

/** Count for every pair. The time grows with the square of the reports that share a string: for corpora of some hundreds. */
export function commonCounts(corpus: ReuseCorpus, minimum: number): CommonCounts {
  const count = corpus.reports.length;
  const counts = {
    strings: new Uint32Array(count),
    common: new Uint32Array(count * count),
    covered: new Uint32Array(count * count),
  };
  const holders = holdersOf(corpus);
  for (let report = 0; report < count; report++) countReport(corpus, minimum, holders, report, counts);
  return counts;
}

function countReport(
  { signs, starts, strings }: ReuseCorpus,
  minimum: number,
  holders: readonly (readonly number[])[],
  report: number,
  { strings: total, common, covered }: CommonCounts,
): void {
  const row = report * total.length;
  const reached = new Uint32Array(total.length);
  const seen = new Set<number>();
  for (let place = starts[report]!; place < starts[report + 1]!; place++) {
    const end = isOwn(signs[place]!) ? stringEnd(signs, place, minimum) : -1;
    if (end < 0) continue;
    const group = strings.groupAt[place]!;
    const isNew = group < 0 || !seen.has(group);
    if (isNew) total[report]!++;
    if (group < 0) continue;
    seen.add(group);
    for (const other of holders[group]!) {
      if (isNew) common[row + other]!++;
      covered[row + other]! += ownBetween(signs, Math.max(place, reached[other]!), end);
      reached[other] = end;
    }
  }
}

/** The reports that hold each repeated string. */
function holdersOf(corpus: ReuseCorpus): readonly (readonly number[])[] {
  const { order, starts } = corpus.strings;
  const locate = reportLocator(corpus);
  return Array.from({ length: starts.length - 1 }, (_, group) => [
    ...new Set([...order.subarray(starts[group], starts[group + 1])].map(locate)),
  ]);
}

function ownBetween(signs: Uint16Array, start: number, end: number): number {
  let own = 0;
  for (let at = start; at < end; at++) if (isOwn(signs[at]!)) own++;
  return own;
}
