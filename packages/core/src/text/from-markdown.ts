import type { Span } from "../kit/span.ts";
import type { TextLayer } from "./text-layer.ts";

const LINK = String.raw`\]\((?:https?:|mailto:|[./#])[^)\s]{0,500}\)`;

/** What Markdown writes that is not words. A bullet before "3 -" is half of a page number and stays. */
const NOTATION: readonly string[] = [
  String.raw`^[ \t]{0,3}#{1,6}[ \t]+`, // heading
  String.raw`^[ \t]{0,3}(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$`, // rule, or the line under a heading
  String.raw`^[ \t]{0,3}(?:>[ \t]?)+`, // quotation
  String.raw`^[ \t]{0,12}[-+*][ \t]+(?!\d{1,4}[ \t]*[-—–])`, // bullet
  String.raw`\*{1,3}|__|${"`"}`, // emphasis
  String.raw`\\(?=[!-/:-@[-${"`"}{-~])`, // escape
  String.raw`!?\[(?=[^\[\]\r\n]{0,200}${LINK})|${LINK}`, // link and its target
  String.raw`<br[ \t]{0,3}/?>|&(?:nbsp|ensp|emsp|#160);`, // breaks and blanks of HTML
];
const MARKUP = new RegExp(NOTATION.join("|"), "gmu");

/** A Markdown text is its own text layer; what is notation and not words is noted as markup. */
export function fromMarkdown(content: string): TextLayer {
  const markup: Span[] = [];
  for (const { index, 0: mark } of content.matchAll(MARKUP)) markup.push({ start: index, end: index + mark.length });
  return { content, format: "markdown", markup };
}

/** Whether a text uses Markdown headings or emphasis. */
export const looksLikeMarkdown = (content: string): boolean => /^#{1,6} \S|\*\*[^*\r\n]+\*\*/mu.test(content);
