import { STRUCTURE_WORDS } from "../../generated/structure.ts";
import type { Belonging } from "./stretches-of.ts";

/** What the text of a report is divided by: its fifteen topics, or the blocks that it consists of. */
export type TextDivision = "topics" | "blocks";

/** How text under a heading of several topics is divided: all of it to the topic named first, or to each an equal part. */
export type SeveralTopics = "first" | "equally";

/** Adds up, part by part, what belongs there. */
export class PartTally {
  private readonly sums = new Map<string, number>();

  constructor(
    private readonly of: TextDivision,
    private readonly several: SeveralTopics,
  ) {}

  add({ topics, block }: Belonging, amount: number): this {
    const named: readonly string[] = this.of === "topics" ? topics : block === null ? [] : [block];
    const chosen = this.several === "first" ? named.slice(0, 1) : named;
    const parts = chosen.length === 0 ? [STRUCTURE_WORDS.unassigned.id] : chosen;
    for (const part of parts) this.sums.set(part, this.sum(part) + amount / parts.length);
    return this;
  }

  sum(part: string): number {
    return this.sums.get(part) ?? 0;
  }
}
