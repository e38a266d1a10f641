import type { BriefingPart } from "./label-briefing.ts";
import { officeEnglish } from "./label-office-en.ts";
import { officeChinese } from "./label-office-zh.ts";
import type { Language } from "./label.ts";

/** The words that a briefing says on paper and on slides, and not on a page of the web. */
export interface OfficeWords {
  readonly intro: Readonly<Record<BriefingPart, string>>;
  readonly table: (number: number) => string;
  readonly pageOf: readonly [before: string, between: string, after: string];
  /** A slide that goes on with the one before: its title, and its number among those of one title. */
  readonly continued: (title: string, part: number, parts: number) => string;
  /** Before what a note quotes. */
  readonly noteMark: (number: number) => string;
  readonly quotes: readonly [open: string, close: string];
  readonly reportedIn: (report: string, section: string) => string;
  /** What the notes of a slide begin with. */
  readonly speakerNotes: string;
  /** Heads what stands behind the opening of a deck, and among it the key findings that the opening has no room for. */
  readonly appendix: string;
  readonly furtherFindings: string;
  readonly slideNumbers: (first: number, last: number) => string;
  readonly chartsLeftOut: (charts: number) => string;
  /** In place of verdicts that are too many to be read on paper. */
  readonly tooManyPairs: (pairs: number) => string;
  readonly tooManySlides: (rows: number) => string;
  /** In place of a chart that would be too small to be read. */
  readonly tableOnly: string;
  readonly chartInWords: string;
}

const WORDS: Readonly<Record<Language, OfficeWords>> = { "zh-CN": officeChinese, en: officeEnglish };

/** The wording of office files in a language. */
export const officeWords = (language: Language): OfficeWords => WORDS[language];
