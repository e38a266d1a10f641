import type { Reading, Readings } from "@fazhi/core";
import { readingOf } from "../gold-readings.ts";

/** A report of a test's corpus: whose it is, of which year, and what it says. */
export interface MadeReport {
  readonly id: string;
  readonly text: string;
  /** Full name of the division; its level follows from it. */
  readonly place?: string | null;
  /** Name of the body without the division. */
  readonly body?: string;
  readonly year?: number | null;
  readonly level?: string | null;
}

const CITY = "山西省晋城市";

const madeReading = ({
  id,
  text,
  place = CITY,
  body = "科学技术局",
  year = 2022,
  level = "city",
}: MadeReport): Reading =>
  readingOf({
    id,
    content: text,
    year,
    catalog: { agency: place === null ? null : `${place}${body}`, region: place, level, year },
  });

/** Reports that say who wrote them by their catalog. */
export const corpusOf = (...reports: readonly MadeReport[]): Readings => ({
  readings: reports.map(madeReading),
  skipped: [],
});

/** Sentences of their own, none of which shares 14 characters with another; the same for the same number. */
export const sentence = (number: number, length = 30): string =>
  `${String.fromCharCode(...Array.from({ length }, (_, at) => 0x5200 + ((number * 811 + at * 37 + number * at * 13) % 6000)))}。`;

export const sentences = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => sentence(from + at)).join("");
