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

/** A text with something in it: an empty one (`<text …/>`) ends at once. */
const textElement = /<text\b([^>]*[^/>])>([\s\S]*?)<\/text>/g;
const boldStyle = /font-weight="(?:bold|[6-9]00)"/;

/** The characters that an SVG draws, each once, by weight; blanks and control characters are not drawn. */
export function drawnCharacters(svg: string): Readonly<Record<Weight, string>> {
  const drawn = { regular: new Set<string>(), bold: new Set<string>() };
  for (const [, style = "", content = ""] of svg.matchAll(textElement)) {
    for (const character of plainText(content)) drawn[weightOf(style)].add(character);
  }
  return { regular: sorted(drawn.regular), bold: sorted(drawn.bold) };
}

/** Change the text that an SVG draws, and nothing else of it: escaped text in and out, and its weight. */
export const mapDrawnText = (svg: string, change: (text: string, weight: Weight) => string): string =>
  svg.replace(
    textElement,
    (_, style: string, content: string) =>
      `<text${style}>${content.replace(/[^<>]+(?=<|$)/g, (text) => change(text, weightOf(style)))}</text>`,
  );

const weightOf = (style: string): Weight => (boldStyle.test(style) ? "bold" : "regular");

/** The characters that escaped text stands for; elements are left out. */
export const plainText = (content: string): string =>
  content.replace(/<[^>]*>/g, "").replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);

const sorted = (characters: ReadonlySet<string>): string =>
  [...characters]
    .filter((one) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(one))
    .sort()
    .join("");
