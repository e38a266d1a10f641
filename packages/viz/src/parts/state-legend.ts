import type { CoverageCell } from "@fazhi/core";
import type { Part } from "../chart-spec.ts";
import { labelsOf, type Language } from "../label.ts";
import { STATE_SIGN, STATES } from "../state-sign.ts";
import { color } from "../theme.ts";
import { raw, signMarks } from "./cell-marks.ts";
import { type LegendCorner, legendItems, legendPlace } from "./legend-items.ts";

const LOOK = { box: 20, gap: 8, between: 22, line: 28, drop: 28 };

/** The states that occur, each with its sign, its name and how many cells have it, in lines as wide as the chart. */
export function stateLegend(
  cells: readonly CoverageCell[],
  { language, ...corner }: LegendCorner & { readonly language: Language },
): readonly Part[] {
  const { items, texts } = legendItems(statesIn(cells, language), corner, LOOK);
  if (items.length === 0) return [];
  const boxes = items.map(({ state, px, py }) => ({ px, py, ...STATE_SIGN[state] }));
  const mark = { type: "point", shape: "square", size: LOOK.box ** 2, opacity: 1, aria: false };
  return [
    {
      data: { values: boxes },
      mark: { ...mark, stroke: color.stem, strokeWidth: 1 },
      encoding: { ...legendPlace, fill: raw("ground") },
    },
    ...signMarks(boxes, legendPlace),
    ...texts,
  ];
}

/** The states that cells have, in words. */
function statesIn(cells: readonly CoverageCell[], language: Language) {
  const labels = labelsOf(language);
  return STATES.flatMap((state) => {
    const count = cells.filter((cell) => cell.state === state).length;
    return count === 0 ? [] : [{ state, words: labels.coverage.legend(labels.state[state], count) }];
  });
}
