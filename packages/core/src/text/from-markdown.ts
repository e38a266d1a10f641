import type { Span } from "../kit/span.ts";
import type { TextLayer } from "./text-layer.ts";

const MARKUP = /^[ \t]{0,3}#{1,6}[ \t]+|^[ \t]{0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*$|^[ \t]{0,3}>[ \t]?|\*{1,3}|__|`/gmu;

/** A Markdown text is its own text layer; emphasis, heading marks and rules are noted as markup. */
export function fromMarkdown(content: string): TextLayer {
  const markup: Span[] = [];
  for (const { index, 0: mark } of content.matchAll(MARKUP)) markup.push({ start: index, end: index + mark.length });
  return { content, format: "markdown", markup };
}

/** Whether a text uses Markdown headings or emphasis. */
export const looksLikeMarkdown = (content: string): boolean => /^#{1,6} \S|\*\*[^*\n]+\*\*/mu.test(content);
