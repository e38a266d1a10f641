import type { Observation } from "../../observation/observation.ts";

/** What a panel was asked to do with its reports and statements. */
export type PanelStepKind =
  "join-agencies" | "choose-vintage" | "merge-repeats" | "choose-stage" | "keep-scope" | "settle";

/** One report or statement that a step set aside or changed, with the reason. */
export interface StepRecord {
  readonly report: string;
  /** Null where the whole report was set aside, or joined to an agency. */
  readonly observation: Observation | null;
  /** An English sentence. */
  readonly because: string;
}

/** One explicit step on the way from reports as read to the panel, with everything that it set aside. Nothing is lost: `undo` takes it back. */
export interface PanelStep {
  readonly kind: PanelStepKind;
  /** What it was asked to do, as its caller wrote it. */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  readonly records: readonly StepRecord[];
}
