import { type AmbiguousWidth, displayWidth, truncateToWidth } from "./display-width.ts";

/**
 * Texts that stand side by side, each cut to the width of its place. Those that would look alike though they differ
 * (tianjin-kjj-2018 and tianjin-kjj-2022) are cut in the middle, so that their ends still tell them apart.
 */
export function cutApart(
  texts: readonly string[],
  widths: readonly number[],
  ambiguous: AmbiguousWidth,
): readonly string[] {
  const cuts = texts.map((text, at) => truncateToWidth(text, widths[at] ?? 0, ambiguous));
  const isCut = (at: number): boolean => cuts[at] !== texts[at];
  const narrowest = widths.reduce((least, width, at) => (isCut(at) ? Math.min(least, width) : least), Infinity);
  const looks = texts.map((text) => truncateToWidth(text, narrowest, ambiguous));
  const meant = new Map<string, string>();
  const alike = new Set<string>();
  looks.forEach((look, at) => {
    const text = texts[at] as string;
    if ((meant.get(look) ?? text) !== text) alike.add(look);
    meant.set(look, text);
  });
  return cuts.map((cut, at) =>
    isCut(at) && alike.has(looks[at] as string) ? cutInMiddle(texts[at] as string, widths[at] ?? 0, ambiguous) : cut,
  );
}

/** Beginning and end of a text with "…" between them. */
function cutInMiddle(text: string, width: number, ambiguous: AmbiguousWidth): string {
  const characters = [...text];
  const room = Math.floor((width - displayWidth("…", ambiguous)) / 2);
  let from = characters.length;
  while (from > 0 && displayWidth(characters.slice(from - 1).join(""), ambiguous) <= room) from -= 1;
  const end = characters.slice(from).join("");
  return `${truncateToWidth(text, width - displayWidth(end, ambiguous), ambiguous)}${end}`;
}
