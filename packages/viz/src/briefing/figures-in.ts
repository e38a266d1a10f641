import type { Block, Figure } from "./briefing.ts";

/** The charts of some blocks, in order. */
export const figuresIn = (blocks: readonly Block[]): readonly Figure[] =>
  blocks.flatMap((block) => {
    if (block.kind === "figure") return [block];
    if (block.kind === "figures") return block.figures;
    return block.kind === "exhibit" || block.kind === "folded" ? figuresIn(block.blocks) : [];
  });
