import type { Section } from "../../../packages/core/src/report/report.ts";

/**
 * A section tree as a fixture writes it, one section a line, two blanks a level:
 *
 *   一、 主要举措 | measures | functions, business
 *     > plan @ 下一步，我局将
 *
 * A line with > tells where the section goes over to another block, with the words that stand there.
 */
export const printOutline = (outline: Section, content: string): string =>
  [...turnsOf(outline, content), ...outline.children.flatMap((section) => linesOf(section, content))].join("\n");

function linesOf(section: Section, content: string): readonly string[] {
  const indent = "  ".repeat(section.depth - 1);
  const head = `${indent}${`${section.mark.trim()} ${section.title}`.trim()} | ${section.blocks.join(", ")} | ${section.topics.join(", ")}`;
  return [
    head.trimEnd(),
    ...turnsOf(section, content),
    ...section.children.flatMap((child) => linesOf(child, content)),
  ];
}

const turnsOf = ({ turns, depth }: Section, content: string): readonly string[] =>
  turns.map(({ start, block }) => `${"  ".repeat(depth)}> ${block} @ ${content.slice(start).trimStart().slice(0, 8)}`);
