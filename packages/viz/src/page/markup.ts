/** HTML that is safe to put into a page: made by {@link markup} or {@link trusted} only. */
export class Markup {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

/** What a template takes: strings are escaped, markup is not, lists are joined, false and null leave nothing. */
export type Content = string | number | Markup | readonly Content[] | null | undefined | false;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A bare one would be read as a line feed, and a quote would no longer be the text.
  "\r": "&#13;",
};

/** Characters that no HTML document may hold: controls, surrogates without their half, non-characters. */
const FORBIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as HTML text or a quoted attribute's value. A character that HTML forbids becomes U+FFFD, one for one. */
export const escapeHtml = (text: string): string =>
  text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character);

/** Markup that this program made itself, without escaping: never give it words of a report. */
export const trusted = (source: string): Markup => new Markup(source);

/** A template whose holes are escaped unless they are markup already. */
export const markup = (parts: TemplateStringsArray, ...holes: readonly Content[]): Markup =>
  new Markup(parts.map((part, at) => (at === 0 ? part : sourceOf(holes[at - 1]) + part)).join(""));

/** Pieces one after another, with `between` between them. */
export const joined = (pieces: readonly Content[], between: Content = ""): Markup =>
  new Markup(pieces.map(sourceOf).join(sourceOf(between)));

function sourceOf(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (content instanceof Markup) return content.source;
  if (typeof content === "string") return escapeHtml(content);
  if (typeof content === "number") return String(content);
  return content.map(sourceOf).join("");
}
