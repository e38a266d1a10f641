import type { Citation } from "./phrase.ts";
import { type Markup, trusted } from "../page/markup.ts";

/** Words that a chart prints for a report, and the sentence that they were read from. */
export interface ChartWords {
  readonly words: string;
  readonly cites: Citation;
}

/**
 * One of our own SVG pictures as a part of the page: its ids get a prefix of their own, its size is left to the page,
 * and each value that it prints is a link to its sentence. Values are looked for in the order in which they are drawn.
 */
export function inlineSvg(
  svg: string,
  prefix: string,
  values: readonly ChartWords[],
  hrefOf: (cites: Citation) => string,
): Markup {
  const sized = svg.replace(/^<svg\b[^>]*>/, (root) => root.replace(/\s(?:width|height)="[^"]*"/g, ""));
  return trusted(linkValues(prefixIds(sized, prefix), values, hrefOf));
}

const prefixIds = (svg: string, prefix: string): string =>
  svg
    .replace(/\sid="([^"]*)"/g, ` id="${prefix}-$1"`)
    .replace(/url\(#([^)]*)\)/g, `url(#${prefix}-$1)`)
    .replace(
      /(href|aria-labelledby)="#?([^"]*)"/g,
      (_, name: string, id: string) => `${name}="${name === "href" ? "#" : ""}${prefix}-${id}"`,
    );

function linkValues(svg: string, values: readonly ChartWords[], hrefOf: (cites: Citation) => string): string {
  const left = [...values];
  return svg.replace(APART_OR_TEXT, (element) => {
    if (element.startsWith("<g")) return element;
    const drawn = drawnWords(element);
    const at = left.findIndex(({ words }) => withoutBlanks(words) === drawn);
    if (at < 0 || drawn === "") return element;
    const [found] = left.splice(at, 1) as [ChartWords];
    return `<a class="to-quote" href="#${hrefOf(found.cites)}">${element}</a>`;
  });
}

/** The numbers of axes and the words of titles are no values; every other text may be one. */
const APART_OR_TEXT =
  /<g class="mark-text role-(?:axis-label|axis-title|title)[\s\S]*?<\/g>|<text\b[^>]*>[\s\S]*?<\/text>/g;

/** What a text element draws, its lines in one and without blanks, so that a broken line is still found. */
const drawnWords = (element: string): string =>
  withoutBlanks(element.replace(/<[^>]*>/g, "").replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity));

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#160;": "\u00a0",
};

const withoutBlanks = (words: string): string => words.replace(/\s/g, "");
