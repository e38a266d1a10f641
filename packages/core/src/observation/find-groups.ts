import type { Quoted } from "../kit/span.ts";
import type { Observation } from "./observation.ts";

/** Items under the same key, keys in the order in which they first came. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The words of statements in reading order, each stretch once: one denial may state several zeros. */
export function quotesOf(statements: readonly Observation[]): readonly Quoted[] {
  const stretches = new Map(statements.map(({ quote, start, end }) => [`${start} ${end}`, { quote, start, end }]));
  return [...stretches.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How many characters may lie between two statements of one breath: a clause of a sentence, not a paragraph. */
const BREATH = 60;

/** `next` is said in one breath with `earlier`: under the same headings, of the same period, and close behind it. */
export const follows = (next: Observation | undefined, earlier: Observation): next is Observation =>
  next !== undefined &&
  next.start - earlier.end <= BREATH &&
  next.period === earlier.period &&
  next.status === earlier.status &&
  next.section.join("\n") === earlier.section.join("\n");
