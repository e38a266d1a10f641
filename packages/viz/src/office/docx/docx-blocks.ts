import type { CoverageState } from "@fazhi/core";
import type * as Docx from "docx";
import type { Block, Figure, Finding } from "../../briefing/briefing.ts";
import { COVERAGE_SIGN } from "../../briefing/coverage-sign.ts";
import type { Phrase } from "../../briefing/phrase.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import { docxTable } from "./docx-table.ts";
import type { DocxWriter } from "./docx-writer.ts";

/** What stands in the body of a document. */
export type DocxChild = Docx.Paragraph | Docx.Table;

/** Pixels of 1/96 inch between the margins of A4, and what a chart leaves of a page's height to its caption. */
const [MOST_WIDE, MOST_HIGH] = [604, 820];
/** Charts of half a page's width are set as wide as they were drawn, a little smaller. */
const HALF_SCALE = 0.85;
/** A chart of so much height for its width would be too small to read on a page. */
const TALLEST = 1.5;

/** Verdicts on more pairs fill a page and are not read: those of five reports. */
const MOST_PAIRS = 10;

/** Ranks of headings under that of a part. */
type Rank = 2 | 3;

/** Blocks of a briefing as paragraphs, pictures and tables; headings among them are of a rank. */
export const docxBlocks = (writer: DocxWriter, blocks: readonly Block[], rank: Rank = 2): readonly DocxChild[] =>
  blocks.flatMap((block) => docxBlock(writer, block, rank));

function docxBlock(writer: DocxWriter, block: Block, rank: Rank): readonly DocxChild[] {
  const { lib } = writer;
  switch (block.kind) {
    case "key-findings":
      return listOf(writer, "findings", block.sentences, true);
    case "paragraph": {
      const style = block.tone === "small" ? { style: "Intro" } : {};
      return [new lib.Paragraph({ ...style, keepNext: block.tone === "said", children: writer.phrase(block.words) })];
    }
    case "list":
      return listOf(writer, block.isOrdered ? "steps" : "dots", block.items, false);
    case "exhibit":
      return [
        new lib.Paragraph({ heading: "Heading2", children: writer.place(block.id, [writer.run(block.heading)]) }),
        ...docxBlocks(writer, block.blocks, 3),
      ];
    case "figure":
      return figureOf(writer, block, 1);
    case "figures":
      return block.figures.flatMap((figure) => figureOf(writer, figure, HALF_SCALE));
    case "table":
      return docxTable(writer, block);
    case "legend":
      return [legendOf(writer, block.name, block.states)];
    case "finding":
      return findingOf(writer, block);
    case "folded":
      if (block.look === "pairs" && countOf(block.blocks) > MOST_PAIRS)
        return [
          new lib.Paragraph({
            style: "Intro",
            children: [writer.run(writer.office.tooManyPairs(countOf(block.blocks)))],
          }),
        ];
      return [
        new lib.Paragraph({ heading: `Heading${rank}`, children: [writer.run(block.name)] }),
        ...docxBlocks(writer, block.blocks),
      ];
  }
}

const countOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === "list" ? block.items.length : 0), 0);

const listOf = (
  writer: DocxWriter,
  reference: string,
  items: readonly Phrase[],
  isNoted: boolean,
): readonly Docx.Paragraph[] =>
  items.map(
    (words) =>
      new writer.lib.Paragraph({ numbering: { reference, level: 0 }, children: writer.phrase(words, isNoted) }),
  );

/** A chart with its caption; of one that could not be read on a page a sentence says so. */
function figureOf(writer: DocxWriter, figure: Figure, scale: number): readonly Docx.Paragraph[] {
  const { lib, drawn, office, briefing } = writer;
  const picture = drawn.get(figure);
  if (picture === undefined) return [];
  if (picture.height / picture.width > TALLEST)
    return [new lib.Paragraph({ style: "Intro", children: [writer.run(office.tableOnly)] })];
  const shrink = Math.min(scale, MOST_WIDE / picture.width, MOST_HIGH / picture.height);
  const name = `Figure ${figure.number}`;
  const image = new lib.ImageRun({
    type: "png",
    data: picture.png,
    transformation: { width: Math.round(picture.width * shrink), height: Math.round(picture.height * shrink) },
    altText: { id: String(figure.number), name, title: picture.headline, description: picture.alt },
  });
  const caption = [...writer.figureName(figure.number), writer.run(briefing.wording.labels.colon + figure.chart.title)];
  return [
    new lib.Paragraph({ style: "Picture", keepNext: true, children: [image] }),
    new lib.Paragraph({ style: "Caption", children: caption }),
  ];
}

function legendOf(writer: DocxWriter, name: string, states: readonly CoverageState[]): Docx.Paragraph {
  const { labels, words } = writer.briefing.wording;
  const said = states.map((state) => `${COVERAGE_SIGN[state]} ${labels.state[state]}`).join("    ");
  return new writer.lib.Paragraph({
    style: "Intro",
    keepNext: true,
    children: [writer.run(name + words.colon, { bold: true }), writer.run(said)],
  });
}

function findingOf(writer: DocxWriter, { severity, name, words, quotes }: Finding): readonly Docx.Paragraph[] {
  const { Paragraph } = writer.lib;
  const color = severity === "conflict" ? COLORS.red : COLORS.soft;
  const indent = { left: 420 };
  return [
    new Paragraph({
      keepNext: quotes.length > 0,
      children: [writer.run(`${name} `, { bold: true, color }), ...writer.phrase(words)],
    }),
    ...quotes.map((quote) => new Paragraph({ style: "TableText", indent, children: writer.quote(quote) })),
    new Paragraph({ style: "TableText" }),
  ];
}
