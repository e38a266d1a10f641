import { meantBy, type Observation } from "../../observation/observation.ts";
import type { Readings } from "../../observation/reading.ts";
import type { CodedLine, Coding } from "./coded-line.ts";

/** What can be compared: a coding from disk, reports as read, or bare lines. */
export type AnyCoding = Coding | Readings | readonly CodedLine[];

/** Which indicator of an observation counts as its code. */
export interface CodingChoice {
  /** Experimental indicators too; established ones only where left out. */
  readonly experimental?: boolean;
}

/** What the library reads in reports as the coding of one more coder, called "machine". */
export const codingOf = (from: AnyCoding, coder: string | null, choice: CodingChoice = {}): Coding => {
  if ("coder" in from) return { ...from, coder: coder ?? from.coder };
  const lines = "readings" in from ? from.readings.flatMap(({ observations }) => observations) : from;
  const reports = "readings" in from ? from.readings.map(({ report }) => report.id) : lines.map(({ report }) => report);
  return {
    coder: coder ?? ("readings" in from ? "machine" : "lines"),
    reports: [...new Set(reports)],
    lines: lines.map((line) => (choice.experimental && "experimental" in line ? meant(line as Observation) : line)),
  };
};

const meant = (observation: Observation): CodedLine => ({ ...observation, indicator: meantBy(observation) });
