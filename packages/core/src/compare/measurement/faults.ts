import { Fault } from "../../kit/fault.ts";

/** Two units that do not measure the same. */
export const cannotConvert = (from: string, to: string, fromClass: string, toClass: string): Fault =>
  new Fault(
    "measurement/cannot-convert",
    `${from} (${fromClass}) does not convert into ${to} (${toClass})`,
    { file: `unit ${to}` },
    "name a unit that measures the same; data/compare/measure.yaml lists sizes, data/lexicon/unit.yaml classes",
  );

/** A factor of a rate that is none. */
export const badFactor = (per: number): Fault =>
  new Fault(
    "measurement/bad-factor",
    `a rate per ${per} is none`,
    { file: "per" },
    "give a finite number above 0: 1 for each, 10000 for ten thousand",
  );

/** A figure from elsewhere that nothing can be divided by, and that is no 0 either. */
export const badFigure = (agency: string, year: number, value: number): Fault =>
  new Fault(
    "measurement/bad-figure",
    `the figure of ${agency} for ${year} cannot be ${String(value)}`,
    { file: "denominator.values" },
    "give a finite number that is not below 0, or leave the agency out where none is known",
  );

/** Two figures of one agency and year, of which nobody could say which is meant. */
export const figureTwice = (agency: string, year: number): Fault =>
  new Fault(
    "measurement/figure-twice",
    `${agency} has two figures for ${year}`,
    { file: "denominator.values" },
    "give one figure for each agency and year; where two agencies bear the name, give the region of each",
  );
