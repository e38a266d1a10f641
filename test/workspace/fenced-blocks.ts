/** A fenced block of a Markdown file: what stands after the fence, the line it starts on, and its text. */
export interface FencedBlock {
  readonly info: string;
  readonly line: number;
  readonly text: string;
  /** The block that follows with nothing but blank lines between; what a program is said to print. */
  readonly printed: string | null;
}

const FENCE = /^```(?<info>[^\n`]*)\n(?<text>[^]*?)^```[ \t]*$(?:\n\s*^```text\n(?<printed>[^]*?)^```[ \t]*$)?/gm;

export const fencedBlocks = (markdown: string): readonly FencedBlock[] =>
  [...markdown.matchAll(FENCE)].map(({ index, groups }) => ({
    info: groups?.["info"]?.trim() ?? "",
    line: markdown.slice(0, index).split("\n").length + 1,
    text: groups?.["text"] ?? "",
    printed: groups?.["printed"] ?? null,
  }));
