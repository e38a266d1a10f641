/** Labels that touch and move as one: where the first stands, and what each would have liked. */
interface Block {
  readonly start: number;
  readonly wanted: readonly number[];
}

/**
 * Move labels apart along a line, so that none is nearer to the next than `gap`, with the least movement in all and in
 * their order, and none beyond `most`. Positions are pixels; the answer is in the order given.
 */
export function spread(wanted: readonly number[], gap: number, most = Infinity): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  const blocks: Block[] = [];
  for (const index of order) {
    let block: Block = { start: wanted[index]!, wanted: [wanted[index]!] };
    for (let last = blocks.at(-1); last !== undefined && endOf(last, gap) > block.start; last = blocks.at(-1)) {
      blocks.pop();
      block = merge(last, block, gap);
    }
    blocks.push(block);
  }
  const placed = blocks.flatMap(({ start, wanted: own }) => own.map((_, rank) => start + rank * gap));
  const held = placed.map((at, rank) => Math.min(at, most - (placed.length - 1 - rank) * gap));
  const rankOf = new Map(order.map((index, rank) => [index, rank]));
  return wanted.map((_, index) => held[rankOf.get(index)!]!);
}

const endOf = ({ start, wanted }: Block, gap: number): number => start + wanted.length * gap;

/** Two blocks as one, set so that its labels are on the whole as far above as below where they would like to be. */
function merge(a: Block, b: Block, gap: number): Block {
  const wanted = [...a.wanted, ...b.wanted];
  const start = wanted.reduce((sum, one, rank) => sum + one - rank * gap, 0) / wanted.length;
  return { start, wanted };
}
