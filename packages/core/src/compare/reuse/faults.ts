import { Fault, type Place } from "../../kit/fault.ts";

const NOWHERE: Place = { file: "text reuse" };

/** A shortest common passage that is none, or longer than any. */
export const reuseMinimum = (given: number, least: number, most: number): Fault =>
  new Fault(
    "reuse/minimum",
    `a passage of at least ${given} characters cannot be looked for`,
    NOWHERE,
    `give a whole number from ${least} to ${most} as \`minimum\``,
  );

/** A shingle that is none, or longer than any. */
export const reuseShingle = (given: number, least: number, most: number): Fault =>
  new Fault(
    "reuse/shingle",
    `shingles of ${given} characters cannot be made`,
    NOWHERE,
    `give a whole number from ${least} to ${most} as \`shingle\``,
  );

/** A bound for formulas by frequency that no string could be held to. */
export const reuseFormula = (option: string, given: number, allowed: string): Fault =>
  new Fault("reuse/formula", `${option} is ${given}`, NOWHERE, `give ${allowed} as \`${option}\``);

/** A matrix that nobody could read, and that would grow with the square of the reports. */
export const reuseMatrixSize = (asked: number, most: number): Fault =>
  new Fault(
    "reuse/matrix-size",
    `a matrix of ${asked} reports would have ${asked * asked} cells`,
    NOWHERE,
    `name at most ${most} reports as \`reports\`; textReuse takes any number`,
  );
