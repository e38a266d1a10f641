import { Fault } from "../../kit/fault.ts";

/** A similarity lies above 0 and at most at 1, and so does what it is held against. */
export const badThreshold = (option: string, value: number): Fault =>
  new Fault(
    "pledges/threshold",
    `${option} is ${value}; a similarity is above 0 and at most 1`,
    { file: `options.${option}` },
    "give a number such as 0.3, or leave the option out",
  );

/** Pieces of two or three characters are compared. */
export const badGram = (value: number): Fault =>
  new Fault(
    "pledges/gram",
    `sentences cannot be compared by pieces of ${value} characters`,
    { file: "options.gram" },
    "give 2 or 3, or leave the option out",
  );

/** A sample of reports is a whole number of them. */
export const badBaseline = (value: number): Fault =>
  new Fault(
    "pledges/baseline",
    `a baseline of ${value} reports cannot be drawn`,
    { file: "options.baseline" },
    "give a whole number of reports, 0 for none",
  );
