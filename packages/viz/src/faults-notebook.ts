import { Fault } from "@fazhi/core";

/** The place of these faults: a call in a cell or a program, not a file. */
const DISPLAY = { file: "display" };

/** A value that has no form in a notebook. `kind` is what it is, as a noun phrase. */
export const notDisplayable = (kind: string): Fault =>
  new Fault(
    "notebook/not-displayable",
    `${kind} is nothing that display can show`,
    DISPLAY,
    "give it a chart, a frame or an analysis, a text table, a comparison, a coverage, readings, one reading or a report",
  );

/** A value that is still on its way. */
export const notAwaited = (): Fault =>
  new Fault(
    "notebook/not-awaited",
    "a promise was given, not what it brings",
    DISPLAY,
    "write await before the call that made it: display(await readReports(folder))",
  );

/** An option with a value that it cannot take. */
export const badDisplayOption = (option: string, given: unknown, may: string): Fault =>
  new Fault("notebook/bad-option", `${option} is ${String(given)}`, DISPLAY, `give ${may}, or leave ${option} out`);
