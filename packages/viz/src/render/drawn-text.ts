import type { Weight } from "./fonts.ts";

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  "#160": "\u00a0",
};

const textElement = /<text\b([^>]*)>([\s\S]*?)<\/text>/g;
const boldStyle = /font-weight="(?:bold|[6-9]00)"/;

/** The characters that an SVG draws, each once, by weight; blanks and control characters are not drawn. */
export function drawnCharacters(svg: string): Readonly<Record<Weight, string>> {
  const drawn = { regular: new Set<string>(), bold: new Set<string>() };
  for (const [, style = "", content = ""] of svg.matchAll(textElement)) {
    const weight = boldStyle.test(style) ? "bold" : "regular";
    for (const character of plain(content)) drawn[weight].add(character);
  }
  return { regular: sorted(drawn.regular), bold: sorted(drawn.bold) };
}

/** Change the text that an SVG draws, and nothing else of it. */
export const mapDrawnText = (svg: string, change: (text: string) => string): string =>
  svg.replace(
    textElement,
    (element, style: string, content: string) => `<text${style}>${content.replace(/[^<>]+(?=<|$)/g, change)}</text>`,
  );

const plain = (content: string): string =>
  content.replace(/<[^>]*>/g, "").replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);

const sorted = (characters: ReadonlySet<string>): string =>
  [...characters]
    .filter((one) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(one))
    .sort()
    .join("");
