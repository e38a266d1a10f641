import type { CoverageCell } from "@fazhi/core";
import type { Part } from "../chart-spec.ts";
import { labelsOf, type Language } from "../label.ts";
import { STATE_SIGN, STATES } from "../state-sign.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { raw, signMarks } from "./cell-marks.ts";
import { flow } from "./legend-flow.ts";
import { pixel } from "./pixel.ts";
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
  const items = statesIn(cells, language);
  const placed = flow(items, { room, between: BETWEEN, line: LINE }).items.map((item) => ({
    ...item,
    px: left + item.px + BOX / 2,
    py: top + DROP + item.py,
  }));
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

/** The states that cells have, in words, and how wide each is with its sign. */
function statesIn(cells: readonly CoverageCell[], language: Language) {
  const labels = labelsOf(language);
  return STATES.flatMap((state) => {
    const count = cells.filter((cell) => cell.state === state).length;
    if (count === 0) return [];
    const words = labels.coverage.legend(labels.state[state], count);
    return [{ state, words, width: BOX + GAP + textWidth(words, size.small) }];
  });
}
