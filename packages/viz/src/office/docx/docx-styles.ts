import type * as Docx from "docx";
import type { Language } from "../../label.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import { OFFICE_FONTS, officeLanguage } from "../office-fonts.ts";

const fontOf = ({ latin, eastAsia }: (typeof OFFICE_FONTS)["text"]) => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});

const [TEXT, SANS] = [fontOf(OFFICE_FONTS.text), fontOf(OFFICE_FONTS.headings)];

/** Half points: 五号 is 21, 小四 is 24. */
const SIZE = { title: 40, heading1: 30, heading2: 25, heading3: 22, text: 21, small: 18, note: 17 };

/** Twentieths of a point, and lines in parts of 240. */
const spacing = (before: number, after: number, line = 300) => ({
  before,
  after,
  line,
  lineRule: "auto" as const,
});

/**
 * The styles of a document. Word's own names are kept (Title, Heading 1, Caption, Footnote Text), so that its navigation,
 * contents and cross-references work.
 */
export const docxStyles = (language: Language): Docx.IStylesOptions => ({
  default: {
    document: {
      run: {
        font: TEXT,
        size: SIZE.text,
        color: COLORS.ink,
        language: { value: officeLanguage(language), eastAsia: "zh-CN" },
      },
      paragraph: { spacing: spacing(0, 120, 340) },
    },
    title: {
      run: { font: SANS, size: SIZE.title, bold: true, color: COLORS.ink },
      paragraph: { spacing: spacing(60, 160) },
    },
    heading1: {
      run: { font: SANS, size: SIZE.heading1, bold: true, color: COLORS.red },
      paragraph: { spacing: spacing(480, 120), keepNext: true },
    },
    heading2: {
      run: { font: SANS, size: SIZE.heading2, bold: true, color: COLORS.ink },
      paragraph: { spacing: spacing(360, 100), keepNext: true },
    },
    heading3: {
      run: { font: SANS, size: SIZE.heading3, bold: true, color: COLORS.ink },
      paragraph: { spacing: spacing(240, 80), keepNext: true },
    },
    footnoteText: { run: { font: TEXT, size: SIZE.note }, paragraph: { spacing: spacing(0, 30, 250) } },
    hyperlink: { run: { color: COLORS.link, underline: { type: "none" } } },
  },
  paragraphStyles: OWN_STYLES,
});

const style = (
  id: string,
  name: string,
  run: NonNullable<Docx.IBaseParagraphStyleOptions["run"]>,
  gaps: ReturnType<typeof spacing>,
): Docx.IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  next: "Normal",
  quickFormat: true,
  run,
  paragraph: { spacing: gaps },
});

/** Lists: findings and steps by number, limits by dot. */
export const DOCX_NUMBERING: Docx.INumberingOptions = {
  config: [listOf("findings", "decimal", "%1."), listOf("steps", "decimal", "%1."), listOf("dots", "bullet", "•")],
};

function listOf(reference: string, format: "decimal" | "bullet", text: string) {
  const indent = { left: 420, hanging: 420 };
  const run = { font: SANS, bold: format === "decimal", color: format === "decimal" ? COLORS.red : COLORS.ink };
  return {
    reference,
    levels: [{ level: 0, format, text, alignment: "left" as const, style: { paragraph: { indent }, run } }],
  };
}

/** Styles beside those of the library: Word's own by their names where it has them. */
const OWN_STYLES: readonly Docx.IParagraphStyleOptions[] = [
  style("Subtitle", "Subtitle", { font: SANS, size: SIZE.small, color: COLORS.red }, spacing(0, 60)),
  style("Caption", "caption", { font: SANS, size: SIZE.small, color: COLORS.soft }, spacing(60, 160, 260)),
  style("Intro", "Intro", { font: SANS, size: SIZE.small, color: COLORS.soft }, spacing(0, 160, 280)),
  style("TableText", "Table Text", { font: SANS, size: SIZE.small }, spacing(20, 20, 250)),
  style("TableHead", "Table Head", { font: SANS, size: SIZE.small, bold: true }, spacing(20, 20, 250)),
  style("Contents", "Contents", { font: SANS, size: SIZE.text }, spacing(0, 40, 280)),
  style("Picture", "Picture", {}, spacing(120, 60, 240)),
  style("Header", "header", { font: SANS, size: SIZE.note, color: COLORS.soft }, spacing(0, 0, 240)),
  style("Footer", "footer", { font: SANS, size: SIZE.note, color: COLORS.soft }, spacing(0, 0, 240)),
];
