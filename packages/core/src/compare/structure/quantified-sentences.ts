import type { Observation } from "../../observation/observation.ts";
import type { Sentence } from "../../report/sentences.ts";

/** The sentences in which a statement with a number begins. Both in reading order or not; linear but for sorting. */
export function quantifiedSentences(
  sentences: readonly Sentence[],
  observations: readonly Observation[],
): readonly Sentence[] {
  const starts = observations.map(({ start }) => start).sort((a, b) => a - b);
  let next = 0;
  return [...sentences]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (next < starts.length && starts[next]! < start) next++;
      return next < starts.length && starts[next]! < end;
    });
}
