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
    "give a number above 0: 1 for each, 10000 for ten thousand",
  );
