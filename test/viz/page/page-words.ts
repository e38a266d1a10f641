/** What a page shows, read from its source as a browser would, for pages that we wrote ourselves. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#13;": "\r",
};

/** Character references as characters. */
export const decoded = (source: string): string =>
  source.replace(/&(?:amp|lt|gt|quot|#39|#13);/g, (entity) => ENTITIES[entity] ?? entity);

/** Every value of an attribute, decoded. */
export const attributes = (page: string, name: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => decoded(value));

/** The words of each marked quote by its id, the pieces of a quote put together. Marks may stand inside marks. */
export function markedQuotes(page: string): ReadonlyMap<string, string> {
  const quotes = new Map<string, string>();
  const open: string[] = [];
  for (const [, tag, text = ""] of page.matchAll(/(<[^>]*>)|([^<]+)/g)) {
    if (tag === undefined) for (const id of open) quotes.set(id, (quotes.get(id) ?? "") + decoded(text));
    else if (tag.startsWith("<mark ")) open.push(/(?:id|data-of)="([^"]*)"/.exec(tag)?.[1] ?? "");
    else if (tag === "</mark>") open.pop();
    else if (tag.startsWith('<a class="back"')) open.push("");
    else if (tag === "</a>" && open.at(-1) === "") open.pop();
  }
  quotes.delete("");
  return quotes;
}

/** The parts of the page that show numbers: key findings, notes, tables of data, sentences of comparisons, findings. */
export const numberParts = (page: string): readonly string[] =>
  [
    /<ol class="key">[\s\S]*?<\/ol>/g,
    /<ol class="notes">[\s\S]*?<\/ol>/g,
    /<table class="data[\s\S]*?<\/table>/g,
    /<p class="said">[\s\S]*?<\/p>/g,
    /<details class="pairs">[\s\S]*?<\/details>/g,
    /<article class="finding[\s\S]*?<\/article>/g,
    /<p class="lede">[\s\S]*?<\/p>/g,
  ].flatMap((part) => page.match(part) ?? []);

/** The words of a part that stand in no link, without the units of money: "(10,000 yuan)" is how 万元 is called. */
export const wordsOutsideLinks = (part: string): string =>
  decoded(part.replace(/<a\b[^>]*>[\s\S]*?<\/a>/g, "").replace(/<[^>]*>/g, " ")).replace(
    /\((?:10,000|100 million) yuan\)/g,
    "",
  );

/** Whether a page's own fonts of a weight claim a character. */
export function fontRanges(page: string, weight: 400 | 700): (character: string) => boolean {
  const faces = page.match(/@font-face\{[^}]*\}/g)?.filter((face) => face.includes(`font-weight:${weight};`)) ?? [];
  const ranges = faces.flatMap((face) => [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]);
  return (character) =>
    ranges.some(([, first = "", last = first]) => {
      const code = character.codePointAt(0) ?? 0;
      return parseInt(first, 16) <= code && code <= parseInt(last, 16);
    });
}
