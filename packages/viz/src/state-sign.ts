import type { CoverageState } from "@fazhi/core";
import { color } from "./theme.ts";

/** How a state of coverage is drawn: a ground, and a sign on it, both roles of the theme, so that neither colour nor shape is needed alone. */
export interface StateSign {
  readonly ground: string;
  readonly ink: string;
  /** A shape of Vega's, or an SVG path in a box from -1 to 1. */
  readonly shape: string;
  /** Whether the sign is a surface; else it is drawn as a line. */
  readonly isFilled: boolean;
}

const QUESTION = "M-0.45,-0.5A0.45,0.42,0,1,1,0.2,-0.06Q0,0.05,0,0.35M-0.12,0.8L0.12,0.8";
const SLASH = "M-0.7,0.7L0.7,-0.7";
const CROSS = "M-0.65,-0.65L0.65,0.65M-0.65,0.65L0.65,-0.65";
const DASH = "M-0.5,0L0.5,0";
const WAVE = "M-0.8,0.15Q-0.4,-0.55,0,0Q0.4,0.55,0.8,-0.15";
const EMPTY = "M-0.65,-0.65L0.65,-0.65L0.65,0.65L-0.65,0.65Z";

/**
 * A sign for each state: a full dot for a number, a ring for zero, a wave for words without a number, a dash for
 * silence, a stroke for no power, an empty frame for no report, a question mark for damaged text, a cross for a conflict.
 */
export const STATE_SIGN: Readonly<Record<CoverageState, StateSign>> = {
  stated: { ground: color.stated, ink: color["stated-sign"], shape: "circle", isFilled: true },
  "zero-stated": { ground: color["zero-stated"], ink: color["zero-stated-sign"], shape: "circle", isFilled: false },
  "topic-no-number": {
    ground: color["topic-no-number"],
    ink: color["topic-no-number-sign"],
    shape: WAVE,
    isFilled: false,
  },
  "not-stated": { ground: color["not-stated"], ink: color["not-stated-sign"], shape: DASH, isFilled: false },
  "no-power": { ground: color["no-power"], ink: color["no-power-sign"], shape: SLASH, isFilled: false },
  "no-report": { ground: color["no-report"], ink: color["no-report-sign"], shape: EMPTY, isFilled: false },
  unreadable: { ground: color.unreadable, ink: color["unreadable-sign"], shape: QUESTION, isFilled: false },
  conflict: { ground: color.conflict, ink: color["conflict-sign"], shape: CROSS, isFilled: false },
};

/** The states in the order of a legend: what is known, what is not, what is wrong. */
export const STATES = Object.keys(STATE_SIGN) as readonly CoverageState[];
