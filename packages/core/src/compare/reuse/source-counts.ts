import type { Relations } from "./relations.ts";

/** How many reports of each kind the corpus holds for a report. */
export interface SourceCounts {
  readonly sources_self: number;
  readonly sources_superior: number;
  readonly sources_peer: number;
}

/** Count them: peers by the size of their classes. */
export function sourceCounts(relations: readonly Relations[]): (number: number) => SourceCounts {
  const sizes = new Map<number, number>();
  for (const { class: own } of relations) sizes.set(own, (sizes.get(own) ?? 0) + 1);
  const sizeOf = (number: number): number => (number < 0 ? 0 : (sizes.get(number) ?? 0));
  return (number) => {
    const { self, superior, kin, class: own, classBefore } = relations[number]!;
    return {
      sources_self: self.length,
      sources_superior: superior.length,
      sources_peer: sizeOf(own) + sizeOf(classBefore) - kin.length,
    };
  };
}
