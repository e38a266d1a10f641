/** Light for paper, slides and most pages; dark for screens at night. */
export type Theme = "light" | "dark";

const STATES = {
  light: {
    stated: ["#0067a5", "#ffffff"],
    "zero-stated": ["#b5d5ea", "#0b3a5b"],
    "topic-no-number": ["#fbe7c0", "#6b4a00"],
    "not-stated": ["#f1f3f5", "#6b7683"],
    "no-power": ["#d5dae0", "#3d4853"],
    "no-report": ["#ffffff", "#6b7683"],
    unreadable: ["#e4daf1", "#4d2f7a"],
    conflict: ["#b84a00", "#ffffff"],
  },
  dark: {
    stated: ["#62b0e8", "#0b1a26"],
    "zero-stated": ["#1f4a66", "#cfe6f7"],
    "topic-no-number": ["#4d3c12", "#f4d998"],
    "not-stated": ["#22272c", "#98a2ac"],
    "no-power": ["#3b444c", "#d3d9df"],
    "no-report": ["#15181b", "#98a2ac"],
    unreadable: ["#3d2f57", "#d9c8f2"],
    conflict: ["#f08a4b", "#22140a"],
  },
} as const;

/** Ground and sign of the states of coverage, as roles: `stated`, `stated-sign`. */
function statesOf(theme: Theme): Readonly<Record<StateRole, string>> {
  return Object.fromEntries(
    Object.entries(STATES[theme]).flatMap(([state, [ground, sign]]) => [
      [state, ground],
      [`${state}-sign`, sign],
    ]),
  ) as Record<StateRole, string>;
}

type StateRole = keyof (typeof STATES)["light"] | `${keyof (typeof STATES)["light"]}-sign`;

const light = {
  ground: "#ffffff",
  ink: "#1c2733",
  muted: "#5a6572",
  axis: "#7b8794",
  grid: "#e4e8ec",
  stem: "#c3cbd3",
  accent: "#0067a5",
  /** Words on the accent. */
  onAccent: "#ffffff",
  /** Of intervals; dots of the accent lie on it. */
  interval: "#4f94c4",
  /** Of the ground between two intervals, and of years without a number: no more than a shade. */
  band: "#dbeaf5",
  gap: "#f1f3f5",
  /** The second colour, where something must stand out against the accent: a deadline, a repeated problem. */
  warn: "#b84a00",
  onWarn: "#ffffff",
  warnBand: "#fbe3cf",
  /** Of kinds that have no order; each also has its name or its shape beside it. */
  series1: "#0067a5",
  series2: "#b84a00",
  series3: "#00795b",
  series4: "#8a4fa3",
  series5: "#2b83b3",
  series6: "#8c6d1f",
  series7: "#a8325e",
  series8: "#66727f",
  /** From little to much; ink is read on 1 to 3, `onRamp` on 4 and 5. */
  ramp1: "#edf4fa",
  ramp2: "#c9dff0",
  ramp3: "#94c1e0",
  ramp4: "#2a78ae",
  ramp5: "#0b4f82",
  onRamp: "#ffffff",
  /** Below zero, as the ramp is above it; ink is read on 1 to 3, `onRamp` on 4 and 5. */
  below1: "#fdf1e7",
  below2: "#f9d3b4",
  below3: "#f0a873",
  below4: "#b84a00",
  below5: "#7f3300",
  ...statesOf("light"),
} as const;

/** What a colour of a chart is for. */
export type Role = keyof typeof light;

const dark: Readonly<Record<Role, string>> = {
  ground: "#15181b",
  ink: "#e8eaec",
  muted: "#a9b1b8",
  axis: "#8a949d",
  grid: "#2c3238",
  stem: "#59636c",
  accent: "#62b0e8",
  onAccent: "#0b1a26",
  interval: "#3f86b8",
  band: "#1b3549",
  gap: "#22272c",
  warn: "#f08a4b",
  onWarn: "#22140a",
  warnBand: "#4a2c17",
  series1: "#62b0e8",
  series2: "#f08a4b",
  series3: "#4fbf9c",
  series4: "#c596dd",
  series5: "#8fc9ea",
  series6: "#cfae5a",
  series7: "#ec86ab",
  series8: "#a3adb7",
  ramp1: "#1b2a36",
  ramp2: "#1f4460",
  ramp3: "#28618c",
  ramp4: "#62b0e8",
  ramp5: "#b5dcf8",
  onRamp: "#0b1a26",
  below1: "#33251b",
  below2: "#573519",
  below3: "#80481c",
  below4: "#f08a4b",
  below5: "#fbc9a3",
  ...statesOf("dark"),
};

/**
 * Colours by what they are for. Text has a contrast of at least 4.5 : 1 on its ground, marks 3 : 1 (WCAG 2.2, 1.4.3 and
 * 1.4.11). Blue and orange stay apart under every common kind of colour blindness (Okabe and Ito 2008); no meaning hangs
 * on colour alone.
 */
export const palettes: Readonly<Record<Theme, Readonly<Record<Role, string>>>> = { light, dark };
