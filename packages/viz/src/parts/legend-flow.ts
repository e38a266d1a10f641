/** How wide an item of a legend is, in pixels. */
export interface FlowItem {
  readonly width: number;
}

/** An item at its place, in pixels from the corner of the legend. */
export type Flowed<T> = T & { readonly px: number; readonly py: number };

/** Items side by side, a new line begun where the room ends, and how high they are together. */
export function flow<T extends FlowItem>(
  items: readonly T[],
  { room, between, line }: { readonly room: number; readonly between: number; readonly line: number },
): { readonly items: readonly Flowed<T>[]; readonly height: number } {
  let [px, py] = [0, 0];
  const flowed = items.map((item) => {
    if (px > 0 && px + item.width > room) [px, py] = [0, py + line];
    const placed = { ...item, px, py };
    px += item.width + between;
    return placed;
  });
  return { items: flowed, height: items.length === 0 ? 0 : py + line };
}
