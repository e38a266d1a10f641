import { Fault } from "../../kit/fault.ts";

/** A report that the panel does not hold. */
export const notInPanel = (report: string, known: readonly string[]): Fault =>
  new Fault(
    "panel/no-such-report",
    "the panel has no such report",
    { file: report },
    `write one of: ${known.slice(0, 12).join(", ")}${known.length > 12 ? ` (and ${known.length - 12} more)` : ""}`,
  );

/** A thing that is not counted at stages, or a stage that it does not have. */
export const noSuchStage = (asked: string, known: readonly string[]): Fault =>
  new Fault(
    "panel/no-such-stage",
    `there is no stage 「${asked}」`,
    { file: "stage" },
    `write one of: ${known.join(", ")}`,
  );

/** A statement to keep that the report does not make. */
export const nothingToKeep = (report: string, indicator: string, starts: readonly number[]): Fault =>
  new Fault(
    "panel/nothing-to-keep",
    `the report makes no such statement of ${indicator}`,
    { file: report },
    starts.length === 0
      ? "it makes none at all: name another indicator"
      : `name one by where its quote starts: ${starts.join(", ")}`,
  );

/** A decision without a reason. */
export const noReason = (step: string): Fault =>
  new Fault(
    "panel/no-reason",
    "a decision on what a report means needs its reason",
    { file: step },
    "write in because, in a sentence, why you decide so: it is kept in the record",
  );

/** Nothing is left to undo. */
export const nothingToUndo = (): Fault =>
  new Fault(
    "panel/nothing-to-undo",
    "this panel was made by no step",
    { file: "panel" },
    "undo a step after one is taken",
  );
