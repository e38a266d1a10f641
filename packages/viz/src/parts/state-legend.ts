import type { CoverageCell, CoverageState } from "@fazhi/core";
import type { Part } from "../chart-spec.ts";
import { labelsOf, type Language } from "../label.ts";
import { STATE_SIGN, STATES } from "../state-sign.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { raw, signMarks } from "./cell-marks.ts";
import { textMarks } from "./text-marks.ts";

/** Where a legend begins, in pixels from the corner of the plot, and how wide it may be. */
export interface LegendPlace {
  readonly left: number;
  readonly top: number;
  readonly room: number;
  readonly language: Language;
}

const BOX = 20;
const GAP = 8;
const BETWEEN = 22;
const LINE = 28;
const DROP = 28;

/** The states that occur, each with its sign, its name and how many cells have it, in lines as wide as the chart. */
export function stateLegend(
  cells: readonly CoverageCell[],
  { left, top, room, language }: LegendPlace,
): readonly Part[] {
  const labels = labelsOf(language);
  const items = STATES.flatMap((state) => {
    const count = cells.filter((cell) => cell.state === state).length;
    return count === 0 ? [] : [{ state, words: labels.coverage.legend(labels.state[state], count) }];
  });
  const placed = flow(items, room).map((item) => ({ ...item, px: left + item.px + BOX / 2, py: top + DROP + item.py }));
  const boxes = placed.map(({ state, px, py }) => ({ px, py, ...STATE_SIGN[state] }));
  return placed.length === 0
    ? []
    : [
        {
          data: { values: boxes },
          mark: {
            type: "point",
            shape: "square",
            size: BOX * BOX,
            opacity: 1,
            stroke: color.stem,
            strokeWidth: 1,
            aria: false,
          },
          encoding: { x: pixel("px"), y: pixel("py"), fill: raw("ground") },
        },
        ...signMarks(boxes, { x: pixel("px"), y: pixel("py") }),
        ...textMarks(
          placed.map(({ px, py, words }) => ({ data: { px, py }, lines: [words] })),
          { x: pixel("px"), y: pixel("py") },
          { align: "left", dx: BOX / 2 + GAP, color: color.ink, fontSize: size.small },
        ),
      ];
}

const pixel = (field: string): Part => ({ field, type: "quantitative", scale: null, axis: null });

interface Item {
  readonly state: CoverageState;
  readonly words: string;
}

/** Set items side by side, and begin a new line where the room ends. */
function flow(items: readonly Item[], room: number): readonly (Item & { readonly px: number; readonly py: number })[] {
  let [px, py] = [0, 0];
  return items.map((item) => {
    const width = BOX + GAP + textWidth(item.words, size.small);
    if (px > 0 && px + width > room) [px, py] = [0, py + LINE];
    const placed = { ...item, px, py };
    px += width + BETWEEN;
    return placed;
  });
}
