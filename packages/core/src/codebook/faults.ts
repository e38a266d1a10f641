import { Fault, type Place } from "../kit/fault.ts";

/** A mistake in an overlay: the path of the field, what is wrong there, and what to write instead. */
export interface Mistake {
  readonly path: readonly (string | number)[];
  readonly is: string;
  readonly mend: string;
}

const FORM = "the guide docs/guide/own-codebook.md shows every field";

const BEGINNING = `a codebook begins with its \`edition\` and what it \`extends\`; ${FORM}`;

/** The file is no YAML. */
export const notYaml = (place: Place, why: string): Fault =>
  new Fault(
    "codebook/not-yaml",
    `the codebook is no YAML: ${why}`,
    place,
    "mend the line, or put quotes round the text",
  );

/** A field of an overlay cannot be used; `others` more mistakes were found. */
export const badEntry = ({ path, is, mend }: Mistake, place: Place, others: number): Fault =>
  new Fault(
    "codebook/bad-entry",
    `\`${shown(path)}\` ${is}${others > 0 ? ` (and ${others} more ${others > 1 ? "mistakes" : "mistake"})` : ""}`,
    place,
    mend,
  );

/** The overlay was written for another edition of the codebook. Not thrown: its entries are read all the same. */
export const otherEdition = (file: string, wanted: string, present: string): Fault =>
  new Fault(
    "codebook/other-edition",
    `this codebook extends edition ${wanted}, but the edition at hand is ${present}`,
    { file },
    `run \`fazhi codebook check ${file}\`, then write extends: "${present}"`,
  );

/** An edition, or a period of the outline, that is not listed in the crosswalk or is of the other kind. */
export const unknownEdition = (id: string, known: readonly string[]): Fault =>
  new Fault("codebook/unknown-edition", "there is no such edition", { file: id }, `write one of ${known.join(", ")}`);

/** Nothing leads from one edition to another: they are of unlike kinds, or in the wrong order. */
export const noCrosswalk = (from: string, to: string): Fault =>
  new Fault(
    "codebook/no-crosswalk",
    `nothing leads from ${from} to ${to}`,
    { file: `${from} -> ${to}` },
    "name two editions of the codebook, or two periods of the outline, the earlier one first",
  );

function shown(path: Mistake["path"]): string {
  const written = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return written.replace(/^\./, "") || "the file";
}

/** What zod found, said for one who writes YAML. */
export function mistakeOf(issue: {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly origin?: string;
  readonly input?: unknown;
}): Mistake {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  const [key] = issue.keys ?? [];
  if (issue.code === "unrecognized_keys" && key !== undefined)
    return { path: [...path, key], is: "is no field of this entry", mend: `take it out, or mend its name; ${FORM}` };
  if (issue.code === "too_small" && issue.origin === "string")
    return { path, is: "is empty", mend: "write the words there" };
  if (issue.message.endsWith("received undefined")) return { path, is: "is missing", mend: `write it; ${FORM}` };
  return { path, is: `cannot be used: ${issue.message}`, mend: path.length > 0 ? FORM : BEGINNING };
}

export const twice = (path: Mistake["path"], id: string): Mistake => ({
  path,
  is: `is 「${id}」, which an entry above has already`,
  mend: "give each entry an id of its own, or put the cues of both under one",
});

export const unknownTheme = (path: Mistake["path"], theme: string, known: readonly string[]): Mistake => ({
  path,
  is: `begins with 「${theme}」, and there is no such theme`,
  mend: `begin it with one of ${known.join(", ")}, or list the theme under \`themes\``,
});

export const unknownClass = (path: Mistake["path"], named: string, known: readonly string[]): Mistake => ({
  path,
  is: `is 「${named}」, and no unit is of that class`,
  mend: `write one of ${known.join(", ")}, or a unit of that class under \`units\``,
});

export const unknownUnit = (path: Mistake["path"], unit: string): Mistake => ({
  path,
  is: `is 「${unit}」, which is no unit that we read`,
  mend: "write a measure word of the lexicon, or add it under `units` with an example",
});

export const otherClass = (path: Mistake["path"], unit: string, known: string): Mistake => ({
  path,
  is: `gives 「${unit}」 another class than the lexicon, where it is ${known}`,
  mend: `write class: ${known}, or leave the unit out`,
});

export const emptyWord = (path: Mistake["path"]): Mistake => ({
  path,
  is: "has an empty word between two | or at an end",
  mend: "write a word there, or take the | out",
});

export const nothingAdded = (path: Mistake["path"], id: string): Mistake => ({
  path,
  is: `adds nothing to ${id}`,
  mend: "give it `cues` or `counter`",
});

export const notOurs = (path: Mistake["path"], field: string): Mistake => ({
  path,
  is: "cannot be changed: the indicator is one of the shipped codebook",
  mend: `take \`${field}\` out: to a shipped indicator only cues, counter and counter_examples are added; a new one needs an id of its own`,
});
