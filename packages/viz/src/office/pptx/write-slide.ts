import type PptxGenJS from "pptxgenjs";
import type { Language } from "../../label.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import { OFFICE_FONTS, officeLanguage } from "../office-fonts.ts";
import type { Deck } from "./chart-slides.ts";
import { GAP, LINE, type Slide, type SlideRun, type SlideTable, type TextBox, TITLE, TITLE_SIZE } from "./slide.ts";
import { CELL_MARGIN } from "./table-slides.ts";

const fontFace = OFFICE_FONTS.headings.latin;

/** Write one slide into a deck. */
export function writeSlide(pptx: PptxGenJS, slide: Slide, deck: Deck, language: Language): void {
  const target = pptx.addSlide({ masterName: slide.kind === "title" ? "TITLE" : "CONTENT" });
  const lang = officeLanguage(language);
  target.addText([{ text: slide.title, options: { lang, fontFace, fontSize: titleSize(slide, deck) } }], {
    placeholder: "title",
  });
  for (const text of slide.texts) writeText(target, text, lang);
  for (const { figure, ...box } of slide.pictures) {
    const drawn = deck.drawn.get(figure);
    if (drawn === undefined) continue;
    const data = `image/png;base64,${Buffer.from(drawn.png).toString("base64")}`;
    target.addImage({ data, ...box, altText: drawn.alt, objectName: drawn.headline });
  }
  for (const table of slide.tables) writeTable(target, table, lang);
  if (slide.notes.length > 0) target.addNotes(slide.notes.join("\n"));
}

/** A longer title is set smaller, so that it keeps its place. */
export function titleSize({ kind, title }: Slide, { measure }: Pick<Deck, "measure">): number {
  const box = kind === "title" ? { w: 11.5, h: 1.6 } : TITLE;
  const sizes = kind === "title" ? [36, 28, 22, 16, 12, 8] : [TITLE_SIZE, 20, 16, 12, 9, 7];
  return sizes.find((size) => measure.height([[{ text: title }]], size, box.w) <= box.h + (size * GAP) / 72) ?? 6;
}

function writeText(target: PptxGenJS.Slide, { paragraphs, size, ...box }: TextBox, lang: string): void {
  const runs = paragraphs.flatMap((paragraph) =>
    paragraph.map((run, at) => ({
      text: run.text,
      options: { ...runOptions(run, size, lang), breakLine: at === paragraph.length - 1 },
    })),
  );
  const lines = { lineSpacing: size * LINE, paraSpaceAfter: size * GAP };
  target.addText(runs, { ...box, margin: 0, valign: "top", fit: "none", ...lines });
}

const runOptions = (
  { isBold = false, color = COLORS.ink, isRaised = false, isQuote = false }: SlideRun,
  fontSize: number,
  lang: string,
) => ({
  fontFace,
  fontSize,
  bold: isBold,
  color,
  lang: isQuote ? "zh-CN" : lang,
  ...(isRaised ? { superscript: true } : {}),
});

function writeTable(
  target: PptxGenJS.Slide,
  { box, caption, widths, heights, rows, size }: SlideTable,
  lang: string,
): void {
  const none = { type: "none" } as const;
  const border = (color: string, pt: number) => ({ type: "solid", color, pt }) as const;
  const cells = rows.map((row, at) =>
    row.map((paragraph): PptxGenJS.TableCell => ({
      text: paragraph.map((run) => ({ text: run.text, options: runOptions(run, size, lang) })),
      options: {
        valign: "top",
        ...(at === 0 ? { fill: { color: COLORS.shade } } : {}),
        border: [none, none, at === 0 ? border(COLORS.soft, 1) : border(COLORS.line, 0.5), none],
      },
    })),
  );
  target.addTable(cells, {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: [...widths],
    rowH: [...heights],
    fontFace,
    fontSize: size,
    margin: [CELL_MARGIN.edge, CELL_MARGIN.side, CELL_MARGIN.edge, CELL_MARGIN.side],
    objectName: caption,
  });
}
