import type { Language } from "../label.ts";

/** The fonts of an office file by what they set: Latin letters, and Han characters. */
export interface OfficeFont {
  readonly latin: string;
  readonly eastAsia: string;
}

/**
 * The fonts of office files, named and not embedded. They are chosen by where they are: SimSun (宋体) and Microsoft YaHei
 * (微软雅黑) come with every Windows, also one without Chinese language packs, and with Office for Mac; WPS has both names in its
 * table of substitutes. 仿宋_GB2312 and 黑体, which GB/T 9704 asks of official papers, are not on every machine, and a missing
 * font moves every line. The English names find the same fonts on Chinese systems.
 *
 * text      running text on paper: serif
 * headings  headings, tables and captions on paper, and everything on slides: sans serif
 */
export const OFFICE_FONTS: Readonly<Record<"text" | "headings", OfficeFont>> = {
  text: { latin: "Times New Roman", eastAsia: "SimSun" },
  headings: { latin: "Arial", eastAsia: "Microsoft YaHei" },
};

/** The language of the Latin letters of a file; Han characters are Chinese in every file. */
export const officeLanguage = (language: Language): string => (language === "en" ? "en-US" : "zh-CN");
