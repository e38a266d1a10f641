import type { Report, Section } from "@fazhi/core";
import { joined, markup, trusted, type Markup } from "../page/markup.ts";
import { markedBlocks, type MarkedBlock } from "../page/report-text.ts";
import { textBlocks } from "../page/text-blocks.ts";
import { headingLevel, marksOf } from "./reader-marks.ts";
import type { ReaderPage } from "./reader-page.ts";
import { sectionId } from "./reader-places.ts";

/**
 * The report's whole text: what the browser holds between the tags is the text, character for character. Numbers behind quantities are
 * drawn by the style, so that they are neither copied nor searched with the text.
 */
export function readerText(page: ReaderPage): Markup {
  const { report } = page.reading;
  const { standing, runIn } = headingsOf(report);
  const title = report.masthead.title?.evidence.start ?? -1;
  const blocks = markedBlocks(report, marksOf(page, runIn));
  return joined(blocks.map((block) => blockOf(block, standing.get(block.start) ?? null, title)));
}

function blockOf({ kind, words, start, end }: MarkedBlock, section: Section | null, title: number): Markup {
  if (section !== null) {
    const tag = trusted(`h${headingLevel(section.depth)}`);
    return markup`<${tag} id="${sectionId(section.heading)}" tabindex="-1">${words}</${tag}>`;
  }
  if (kind === "furniture") return markup`<p class="furniture">${words}</p>`;
  return start <= title && title < end ? markup`<p class="title">${words}</p>` : markup`<p>${words}</p>`;
}

/** Headings that are a block of the text, by its start, and those that a paragraph goes on from. */
function headingsOf(report: Report): {
  readonly standing: ReadonlyMap<number, Section>;
  readonly runIn: readonly Section[];
} {
  const blocks = textBlocks(report).filter(({ kind }) => kind === "heading");
  const standing = new Map<number, Section>();
  const runIn: Section[] = [];
  for (const section of sectionsBelow(report.outline)) {
    const { start, end } = section.heading;
    const block = blocks.find((one) => one.start <= start && end <= one.end);
    if (block === undefined || standing.has(block.start)) runIn.push(section);
    else standing.set(block.start, section);
  }
  return { standing, runIn };
}

/** Every section under a heading, in the order of the text. */
export const sectionsBelow = ({ children }: Section): readonly Section[] =>
  children.flatMap((child) => [child, ...sectionsBelow(child)]);
