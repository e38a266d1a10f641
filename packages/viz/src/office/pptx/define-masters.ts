import type PptxGenJS from "pptxgenjs";
import type { Briefing } from "../../briefing/briefing.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import { OFFICE_FONTS } from "../office-fonts.ts";
import { xmlText } from "../xml-text.ts";
import { type Box, SLIDE, TITLE, TITLE_SIZE } from "./slide.ts";

const fontFace = OFFICE_FONTS.headings.latin;
const background = { color: "FFFFFF" };
const small = { fontFace, fontSize: 10, color: COLORS.soft } as const;

/** The two masters: their titles are placeholders, so that the outline view, and screen readers, have them. */
export function defineMasters(pptx: PptxGenJS, briefing: Briefing): void {
  pptx.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  pptx.defineSlideMaster({
    title: "TITLE",
    background,
    objects: [
      rule({ x: 0, y: 0, w: SLIDE.width, h: 0.16 }),
      rule({ x: 0.9, y: 4.1, w: 1.6, h: 0.05 }),
      title({ x: 0.9, y: 2.4, w: 11.5, h: 1.6 }, 36),
    ],
  });
  const foot = { x: 0.6, y: 7.05, w: 10, h: 0.3, margin: 0, ...small };
  pptx.defineSlideMaster({
    title: "CONTENT",
    background,
    objects: [
      rule({ x: 0, y: 0.35, w: 0.16, h: 0.8 }),
      { line: { x: 0.6, y: 7, w: SLIDE.width - 1.2, h: 0, line: { color: COLORS.line, width: 0.75 } } },
      { text: { text: xmlText(briefing.title).slice(0, LONGEST_FOOT), options: foot } },
      title(TITLE, TITLE_SIZE),
    ],
    slideNumber: { x: SLIDE.width - 1.2, y: 7.05, w: 0.6, h: 0.3, align: "right", ...small },
  });
}

/** Signs of a title that the foot of a slide has room for. */
const LONGEST_FOOT = 60;

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps["objects"]>[number];

const rule = (box: Box): MasterObject => ({ rect: { ...box, fill: { color: COLORS.red } } });

const title = (box: Box, fontSize: number): MasterObject => ({
  placeholder: {
    options: {
      name: "title",
      type: "title",
      ...box,
      fontFace,
      fontSize,
      bold: true,
      color: COLORS.ink,
      align: "left",
      valign: "middle",
      margin: 0,
    },
    text: "",
  },
});
