import { Fault } from "../../kit/fault.ts";

/** Reports can be put together by a few of their labels only. */
export const unknownGrouping = (by: string, known: readonly string[]): Fault =>
  new Fault(
    "structure/unknown-grouping",
    `reports cannot be put together by "${by}"`,
    { file: "options.by" },
    `name one of ${known.join(", ")}`,
  );

/** No rule known to the codebook asks a number of an indicator. */
export const noNormOf = (indicator: string, known: readonly string[]): Fault =>
  new Fault(
    "structure/no-norm",
    `the codebook knows no rule that asks a number of ${indicator}`,
    { file: "options.indicators" },
    `name one of ${known.join(", ")}, or leave the option out to take them all`,
  );

/** A title of blanks and book marks alone. */
export const emptyTitle = (title: string): Fault =>
  new Fault(
    "structure/empty-title",
    `"${title}" is no title`,
    { file: "options.title" },
    "give the title of a law or paper, with or without its book marks",
  );
