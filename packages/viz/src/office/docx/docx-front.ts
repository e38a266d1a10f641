import type * as Docx from "docx";
import type { Asked } from "../../briefing/briefing.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import type { DocxChild } from "./docx-blocks.ts";
import type { DocxWriter } from "./docx-writer.ts";

/** What stands above the first part: title, what was asked, how many reports of whom, the contents. */
export function docxFront(writer: DocxWriter): readonly DocxChild[] {
  const { lib, briefing } = writer;
  const { words } = briefing.wording;
  return [
    new lib.Paragraph({ style: "Subtitle", children: [writer.run(words.kicker)] }),
    new lib.Paragraph({ heading: "Title", children: [writer.run(briefing.title)] }),
    new lib.Paragraph({ children: writer.phrase(briefing.lede) }),
    ...(briefing.asked === null ? [] : askedOf(writer, briefing.asked)),
    new lib.Paragraph({
      style: "Intro",
      spacing: { before: 200, after: 40 },
      children: [writer.run(words.contents, { bold: true })],
    }),
    ...briefing.sections.map(
      ({ part, heading }) =>
        new lib.Paragraph({ style: "Contents", children: writer.phrase([{ text: heading, part }]) }),
    ),
  ];
}

/** The question and how it was understood, on a ground of its own. */
function askedOf(writer: DocxWriter, { heading, question, lines }: Asked): readonly Docx.Paragraph[] {
  const box = {
    shading: { type: "clear", color: "auto", fill: COLORS.shade },
    border: { left: { style: "single", size: 18, space: 8, color: COLORS.red } },
    indent: { left: 200 },
    keepLines: true,
  } as const;
  const paragraph = (children: readonly Docx.ParagraphChild[], isLast = false) =>
    new writer.lib.Paragraph({
      ...box,
      keepNext: !isLast,
      spacing: { before: 0, after: isLast ? 160 : 0, line: 320, lineRule: "auto" },
      children,
    });
  const { colon } = writer.briefing.wording.words;
  return [
    paragraph([writer.run(heading, { color: COLORS.soft, size: 18 })]),
    ...(question === null ? [] : [paragraph([writer.run(question, { bold: true, size: 24 })])]),
    ...lines.map(({ name, words }, at) =>
      paragraph([writer.run(name + colon, { color: COLORS.soft }), ...writer.phrase(words)], at === lines.length - 1),
    ),
  ];
}
