import type * as Docx from "docx";
import type { BriefingSection } from "../../briefing/briefing.ts";
import { type BriefingInput, composeBriefing } from "../../briefing/compose-briefing.ts";
import { figuresIn } from "../../briefing/figures-in.ts";
import { coreProperties } from "../core-properties.ts";
import type { Language } from "../../label.ts";
import { drawFigures } from "../drawn-figure.ts";
import { OFFICE_COLORS } from "../office-colors.ts";
import { repack } from "../repack.ts";
import { xmlText } from "../xml-text.ts";
import { docxBlocks, type DocxChild } from "./docx-blocks.ts";
import { docxFront } from "./docx-front.ts";
import { DOCX_NUMBERING, docxStyles } from "./docx-styles.ts";
import { DocxWriter } from "./docx-writer.ts";

/** A4 with margins of 2.5 cm, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1418, right: 1418, bottom: 1418, left: 1418 } };

/**
 * A briefing as a Word document (.docx): the sentences, tables, charts and citations of `briefingHtml`, the citations as
 * footnotes with report, section and quote. A4; headings, captions and tables are Word's own; charts are pictures with their
 * words beside them for screen readers. The same input gives the same bytes.
 *
 * Throws a Fault where `briefingHtml` does.
 *
 * @example
 * await writeFile("briefing.docx", await briefingDocx({ readings: await readReports("seeds"), language: "zh-CN" }));
 */
export async function briefingDocx(input: BriefingInput): Promise<Uint8Array> {
  const briefing = composeBriefing(input);
  const drawn = await drawFigures(figuresIn(briefing.sections.flatMap(({ blocks }) => blocks)));
  const writer = new DocxWriter(await import("docx"), briefing, drawn);
  const children = [...docxFront(writer), ...briefing.sections.flatMap((section) => sectionOf(writer, section))];
  const file = new writer.lib.Document({ ...propertiesOf(writer), sections: [{ ...frameOf(writer), children }] });
  const packed = await writer.lib.Packer.toBuffer(file);
  return repack(new Uint8Array(packed), (path, xml) => editPart(path, xml, briefing.wording.language));
}

function propertiesOf({ briefing, footnotes }: DocxWriter): Omit<Docx.IPropertiesOptions, "sections"> {
  const { words, language } = briefing.wording;
  return {
    title: xmlText(briefing.title),
    subject: words.kicker,
    creator: "fazhi",
    lastModifiedBy: "fazhi",
    description: words.footer,
    styles: docxStyles(language),
    numbering: DOCX_NUMBERING,
    footnotes,
  };
}

/** The title above every page, the number of the page below it. */
function frameOf(writer: DocxWriter): Omit<Docx.ISectionOptions, "children"> {
  const { lib, briefing, office } = writer;
  const [before, between, after] = office.pageOf;
  const line = { bottom: { style: "single", size: 4, space: 4, color: OFFICE_COLORS.line } } as const;
  const numbers = new lib.TextRun({
    children: [before, lib.PageNumber.CURRENT, between, lib.PageNumber.TOTAL_PAGES, after],
  });
  return {
    properties: { page: PAGE },
    headers: {
      default: new lib.Header({
        children: [new lib.Paragraph({ style: "Header", border: line, children: [writer.run(briefing.title)] })],
      }),
    },
    footers: {
      default: new lib.Footer({
        children: [new lib.Paragraph({ style: "Footer", alignment: "center", children: [numbers] })],
      }),
    },
  };
}

function sectionOf(writer: DocxWriter, { part, heading, intro, blocks }: BriefingSection): readonly DocxChild[] {
  const { lib, office } = writer;
  return [
    new lib.Paragraph({
      heading: "Heading1",
      pageBreakBefore: part === "coverage",
      children: writer.place(part, [writer.run(heading)]),
    }),
    new lib.Paragraph({ style: "Intro", keepNext: true, children: [writer.run(intro ?? office.intro[part])] }),
    ...docxBlocks(writer, blocks),
  ];
}

/** What the library writes and offers no way to say otherwise: the hour, no language, and the same number for every bookmark. */
function editPart(path: string, xml: string, language: Language): string {
  if (path === "docProps/core.xml") return coreProperties(xml, language);
  if (path !== "word/document.xml") return xml;
  let number = 0;
  return xml.replace(
    /<w:bookmark(Start|End)( [^>]*)w:id="[^"]*"|<w:bookmark(Start|End) w:id="[^"]*"/g,
    (mark, a?: string, _?: string, b?: string) => {
      if ((a ?? b) === "Start") number += 1;
      return mark.replace(/w:id="[^"]*"/, `w:id="${number}"`);
    },
  );
}
