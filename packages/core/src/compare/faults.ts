import { Fault } from "../kit/fault.ts";

/** An option of a question holds what it cannot. `wanted` is what to write, as a phrase. */
export const badChoice = (option: string, found: unknown, wanted: string): Fault =>
  new Fault(
    "compare/option",
    `${option} cannot be ${typeof found === "number" ? String(found) : (JSON.stringify(found) ?? String(found))}`,
    { file: `option ${option}` },
    `write ${wanted}`,
  );

/** Two reports that are called the same: nobody could say which of them is meant, and one would stand for both. */
export const reportTwice = (id: string): Fault =>
  new Fault(
    "compare/report-twice",
    "two reports have this id",
    { file: id },
    "give each report an id of its own: readText(text, { id }), or an entry of a catalog for each file",
  );

/** A report that is named twice in one question would count twice. */
export const namedTwice = (id: string): Fault =>
  new Fault("compare/named-twice", "this report is named twice", { file: id }, "name each report once");

/** An agency that is named twice in one question, by one name or by two. */
export const agencyTwice = (name: string): Fault =>
  new Fault("compare/agency-twice", "this agency is named twice", { file: name }, "name each agency once");
