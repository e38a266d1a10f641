import { Fault } from "@fazhi/core";

const MOST_NAMED = 12;

/** An agency of which no report was read; `near` are agencies that look like it. */
export const unknownAgency = (name: string, where: string, near: readonly string[], known: readonly string[]): Fault =>
  new Fault(
    "cli/unknown-agency",
    `no report of 「${name}」 was read`,
    { file: where },
    `${near.length > 0 ? `did you mean ${near.join(" or ")}? ` : ""}reports are of ${known.slice(0, MOST_NAMED).join(", ")}${known.length > MOST_NAMED ? ` and ${known.length - MOST_NAMED} more` : ""}`,
  );

/** An indicator of a plan that the codebook does not have; `near` are ids that look like it. */
export const unknownPlanIndicator = (id: string, where: string, near: readonly string[]): Fault =>
  new Fault(
    "cli/unknown-indicator",
    `the codebook has no indicator 「${id}」`,
    { file: where },
    `${near.length > 0 ? `did you mean ${near.join(" or ")}? ` : ""}\`fazhi indicators\` lists them all`,
  );

/** The plan of a briefing that cannot be opened. */
export const unreadablePlan = (file: string, cause: unknown): Fault =>
  new Fault(
    "cli/unreadable-plan",
    `the plan cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    { file },
    "name a YAML file with --plan; `fazhi brief --help` shows one",
    { cause },
  );
