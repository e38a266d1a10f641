import type { Language } from "../../label.ts";
import { coreProperties } from "../core-properties.ts";
import { OFFICE_FONTS } from "../office-fonts.ts";

const { latin, eastAsia } = OFFICE_FONTS.headings;

/** What the library leaves out: the East Asian font, the language, heads of tables, one paragraph a note; and the hour, which it should. */
export function editPptxPart(path: string, xml: string, language: Language): string {
  if (path === "docProps/core.xml") return coreProperties(xml, language);
  if (path.startsWith("ppt/theme/")) return xml.replace(/<a:ea typeface=""/g, `<a:ea typeface="${eastAsia}"`);
  const faced = xml.replaceAll(`<a:ea typeface="${latin}"`, `<a:ea typeface="${eastAsia}"`);
  if (path.startsWith("ppt/notesSlides/")) return noteParagraphs(faced);
  return faced.replace(/<a:tblPr\s*\/>|<a:tblPr>/g, (tag) => tag.replace("<a:tblPr", '<a:tblPr firstRow="1"'));
}

/** Line breaks of notes as paragraphs. */
const noteParagraphs = (xml: string): string =>
  xml.replace(
    /<a:p>((?:(?!<\/a:p>)[^])*?<a:t>)([^<]*\n[^<]*)(<\/a:t>(?:(?!<\/a:p>)[^])*)<\/a:p>/g,
    (_, before: string, text: string, after: string) =>
      text
        .split("\n")
        .map((line) => `<a:p>${before}${line}${after}</a:p>`)
        .join(""),
  );
