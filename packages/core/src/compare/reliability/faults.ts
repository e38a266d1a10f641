import { Fault, type Place } from "../../kit/fault.ts";

/** A line of a coding that cannot be used. */
export const badCodedLine = (place: Place, is: string, mend: string): Fault =>
  new Fault("reliability/bad-line", `the coded line ${is}`, place, mend);

/** A directory without codings. */
export const noCodings = (path: string): Fault =>
  new Fault(
    "reliability/no-codings",
    "no codings were found in this directory",
    { file: path },
    "put one <report>.jsonl a report into it, each line one coded quantity; or name a file",
  );

/** Two codings have no report in common. */
export const nothingInCommon = (coders: readonly string[]): Fault =>
  new Fault(
    "reliability/nothing-in-common",
    "the codings have no report in common",
    { file: coders.join(", ") },
    "name the reports alike in all codings: by the file's name without its ending, or the id in the catalog",
  );

/** Two codings bear one name. */
export const coderTwice = (coder: string): Fault =>
  new Fault(
    "reliability/coder-twice",
    `two codings are called 「${coder}」`,
    { file: coder },
    'give each a name of its own: compareCodings(a, b, { names: ["machine", "Li"] })',
  );

/** A coder who is none of those compared. */
export const unknownCoder = (coder: string, known: readonly string[]): Fault =>
  new Fault(
    "reliability/unknown-coder",
    `no coding that was compared is called 「${coder}」`,
    { file: "coders" },
    `write two of ${known.join(", ")}`,
  );
