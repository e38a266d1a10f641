import { Fault } from "@fazhi/core";

const oneOf = (near: readonly string[]): string => (near.length === 0 ? "" : `did you mean ${near.join(" or ")}? `);

/** A word that is no command; `near` are commands that look like it. */
export const unknownCommand = (name: string, near: readonly string[]): Fault =>
  new Fault(
    "cli/unknown-command",
    `unknown command 「${name}」`,
    { file: `fazhi ${name}` },
    `${oneOf(near)}\`fazhi --help\` lists the commands`,
  );

/** What is to be written would take the place of what is read. */
export const outIsInput = (out: string, input: string): Fault =>
  new Fault(
    "cli/out-is-input",
    `nothing was written: --out would overwrite a file that ${input === out ? "is read" : `is read with ${input}`}`,
    { file: out },
    "name another file with --out; the reports stay as they are",
  );

/** A year of which no report was read; `known` are the years of those that were. */
export const noReportOfYear = (year: number, known: readonly number[]): Fault =>
  new Fault(
    "cli/no-report-of-year",
    `none of the reports that were read is of the year ${year}`,
    { file: "--year" },
    known.length === 0 ? "leave --year out: none of them says its year" : `write one of ${known.join(", ")}`,
  );

/** An indicator id that the codebook does not have; `near` are ids that look like it. */
export const unknownIndicator = (id: string, near: readonly string[], own: boolean): Fault =>
  new Fault(
    "cli/unknown-indicator",
    `the codebook has no indicator 「${id}」`,
    { file: "--indicator" },
    `${oneOf(near)}\`fazhi indicators${own ? " --codebook FILE" : ""}\` lists them all`,
  );

/** An option that the command needs here. */
export const missingOption = (option: string, because: string, example: string): Fault =>
  new Fault(
    "cli/missing-option",
    `${because}, and it was not said which`,
    { file: option },
    `add for example \`${example}\``,
  );

/** An option whose value is none that it takes; `near` are those that look like it. */
export const unknownValue = (option: string, value: string, known: readonly string[], near: readonly string[]): Fault =>
  new Fault(
    "cli/unknown-value",
    `「${value}」 is not one of the values that this takes`,
    { file: option },
    `${oneOf(near)}write one of ${known.join(", ")}`,
  );

/** A file whose ending does not say how it is to be written. */
export const unknownEnding = (file: string, endings: readonly string[]): Fault =>
  new Fault(
    "cli/unknown-ending",
    "the ending of the file does not say how it is to be written",
    { file },
    `name a file that ends in ${endings.join(" or ")}`,
  );

/** Two options that ask for different things. */
export const notTogether = (option: string, other: string, because: string): Fault =>
  new Fault(
    "cli/not-together",
    `${option} does not go with ${other}: ${because}`,
    { file: option },
    "leave one of the two out",
  );

/** A number of things that is none. */
export const notACount = (option: string, value: string): Fault =>
  new Fault(
    "cli/not-a-count",
    `「${value}」 is no number of things`,
    { file: option },
    "write a whole number, such as 3",
  );

/** A number that is none, or outside its range. */
export const notANumber = (option: string, value: string, range: string): Fault =>
  new Fault("cli/not-a-number", `「${value}」 is not ${range}`, { file: option }, `write ${range}, such as 0.5`);

/** An analysis is of so many indicators, and others were named. */
export const unlikeIndicators = (name: string, of: number, found: number): Fault =>
  new Fault(
    "cli/unlike-indicators",
    `${name} is of ${of} ${of === 1 ? "indicator" : "indicators"}, and ${found} ${found === 1 ? "was" : "were"} named`,
    { file: "--indicator" },
    of === 0 ? "leave --indicator out" : `name ${of}: --indicator ID${of === 2 ? " --indicator ID" : ""}`,
  );

/** A year that is none. */
export const notAYear = (value: string): Fault =>
  new Fault("cli/not-a-year", `「${value}」 is not a year`, { file: "--year" }, "write four digits, such as 2023");

/** A file or folder that cannot be written. */
export const unwritable = (path: string, cause: unknown): Fault =>
  new Fault(
    "cli/unwritable",
    `nothing was written: ${cause instanceof Error ? cause.message : String(cause)}`,
    { file: path },
    "name a folder that you may write to, with room on its disk",
    { cause },
  );

/** A file stands where a folder is to be made, or a folder where a file is. */
export const inTheWay = (path: string, stands: "file" | "folder"): Fault =>
  new Fault(
    "cli/in-the-way",
    `a ${stands} of this name is in the way`,
    { file: path },
    `move the ${stands} elsewhere, or name another place with --out`,
  );

/** Decisions are added to the corrections of one directory. */
export const notOneFolder = (paths: string): Fault =>
  new Fault(
    "cli/not-one-folder",
    "--apply adds decisions to the corrections of one directory of reports",
    { file: paths },
    "write `fazhi review --apply corrections.yaml FOLDER`",
  );
