import type { Level } from "./report.ts";

/** A division of the country: a province, a city, a county, or what ranks with one of them. */
export interface Division {
  /** Six digits; a division below another shares its leading digits. */
  readonly code: string;
  /** Its own name: 晋城市. */
  readonly name: string;
  /** With the divisions above it: 山西省晋城市. */
  readonly fullName: string;
  readonly level: Level;
  /** The year of the first and of the last list that has it; null: not known to begin or end (the lists run from 2013 to 2023). */
  readonly from: number | null;
  readonly until: number | null;
}

/** Rank by code: 140000 is a province, 140500 a city, 140502 a county. */
export const levelOfCode = (code: string): Level =>
  code.endsWith("0000") ? "province" : code.endsWith("00") ? "city" : "county";

/** The digits that everything below a division shares. */
export const stemOf = ({ code }: Division): string =>
  code.endsWith("0000") ? code.slice(0, 2) : code.endsWith("00") ? code.slice(0, 4) : code;

export const isWithin = (division: Division, outer: Division): boolean => division.code.startsWith(stemOf(outer));

/** Whether a division was listed in a year. */
export const existedIn = ({ from, until }: Division, year: number): boolean =>
  (from === null || from <= year) && (until === null || year <= until);
