import { frameOf } from "../../frame/frame-of.ts";
import type { Frame } from "../../frame/frame.ts";
import { meantBy } from "../../observation/observation.ts";
import type { PanelStep } from "./panel-step.ts";

/** The columns of a panel's record; a row without a quote is of a whole report. */
export const STEP_SCHEMA = {
  step: "number!",
  kind: "string!",
  settings: "string!",
  report: "string!",
  indicator: "string",
  value: "number",
  unit: "string",
  quote: "string",
  start: "number",
  end: "number",
  because: "string!",
} as const;

export type StepSchema = typeof STEP_SCHEMA;

/** What every step set aside: steps count from 1; `settings` is what the step was asked to do. */
export function stepsFrame(steps: readonly PanelStep[]): Frame<StepSchema> {
  return frameOf(
    STEP_SCHEMA,
    steps.flatMap(({ kind, settings, records }, at) =>
      records.map(({ report, observation, because }) => ({
        step: at + 1,
        kind,
        settings: Object.entries(settings)
          .map(([name, value]) => `${name}: ${value}`)
          .join(", "),
        report,
        indicator: observation === null ? null : meantBy(observation),
        value: observation?.value ?? null,
        unit: observation?.unit ?? null,
        quote: observation?.quote ?? null,
        start: observation?.start ?? null,
        end: observation?.end ?? null,
        because,
      })),
    ),
  );
}
