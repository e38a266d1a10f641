import { chartPageEnglish } from "./label-chart-page-en.ts";
import { chartPageChinese } from "./label-chart-page-zh.ts";
import type { Language } from "./label.ts";

/** What the page of one chart says of its own. */
export interface ChartPageWords {
  readonly data: string;
  /** Above each table of what is drawn. */
  readonly drawn: (rows: number) => string;
  /** The column of links to the pages of the reports, and what stands in it. */
  readonly page: string;
  readonly toPage: string;
  readonly inWords: string;
  readonly notes: string;
  readonly save: string;
  readonly picture: string;
  readonly table: (number: number, of: number) => string;
  readonly specification: string;
  readonly nothing: string;
}

/** The words of a chart's page in a language. */
export const chartPageWords = (language: Language): ChartPageWords =>
  language === "en" ? chartPageEnglish : chartPageChinese;
