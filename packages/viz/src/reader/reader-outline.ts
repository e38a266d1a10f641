import type { Section } from "@fazhi/core";
import type { ReaderPart } from "../label-reader.ts";
import { joined, markup, type Markup } from "../page/markup.ts";
import type { ReaderPage } from "./reader-page.ts";
import { sectionId } from "./reader-places.ts";

/** The ways into the page: its parts, and the headings of the report with their blocks, topics and quantities. */
export function readerOutline(page: ReaderPage, parts: readonly ReaderPart[]): Markup {
  const { words, reading } = page;
  const { outline } = reading.report;
  return markup`<nav class="outline" aria-label="${words.contents}">
<h2>${words.contents}</h2>
<ul>
${parts.map((part) => markup`<li><a href="#${part}">${words.part[part]}</a></li>\n`)}</ul>
${
  outline.children.length > 0 &&
  markup`<details id="outline" open><summary>${words.outline}</summary>
<p class="small">${words.outlineCounts}</p>
${listOf(page, outline)}</details>`
}
</nav>`;
}

const listOf = (page: ReaderPage, { children }: Section): Markup | null =>
  children.length === 0 ? null : markup`<ul>\n${children.map((child) => itemOf(page, child))}</ul>\n`;

function itemOf(page: ReaderPage, section: Section): Markup {
  const { nameOf, statements } = page;
  const { span, heading, mark, title, blocks, topics } = section;
  const count = statements.filter(({ observation: { start } }) => start >= span.start && start < span.end).length;
  const about = [
    ...blocks.map((block) => nameOf("blocks", block)),
    ...topics.map((topic) => nameOf("topics", topic)),
  ].filter((name) => name !== title);
  const names = joined([...new Set(about)], " · ");
  const name = `${mark.trim()} ${title}`.trim();
  return markup`<li><a href="#${sectionId(heading)}" lang="zh-CN">${name}</a>${count > 0 && markup` <span class="count">${count}</span>`}${about.length > 0 && markup`<div class="about">${names}</div>`}
${listOf(page, section)}</li>
`;
}
