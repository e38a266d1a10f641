import type { ChartOptions, Part } from "../chart-spec.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { size } from "../theme.ts";
import { type PanelTold, panelTitle } from "../wording/multiples-words.ts";
import { yearsBetween } from "../years.ts";
import { inGrid, panelGrid } from "./panel-grid.ts";
import { axisWidth, trendPanel } from "./trend-panel.ts";
import { lineScale } from "./value-scale.ts";

const HEIGHT = 130;
const LEAST_PANEL = 210;

/** One agency's indicators through the years, a trend each on its own scale; all panels have the same years. */
export function yearPanels(panels: readonly PanelTold[], options: ChartOptions): Part {
  const years = yearsBetween(panels.flatMap(({ rows }) => rows));
  const scaled = panels.map((told) => ({ ...told, scale: lineScale(told.rows, told.comparison.unit) }));
  const axis = Math.max(0, ...scaled.map(({ scale }) => axisWidth({ scale, options })));
  const grid = panelGrid(panels.length, LEAST_PANEL, 0, options);
  const width = grid.cell - axis;
  return inGrid(
    scaled.map(({ comparison, scale, rows, breaks, ...told }) =>
      trendPanel({
        comparison,
        scale,
        years,
        breaks,
        options,
        own: rows,
        width,
        height: HEIGHT,
        names: panelTitle({ comparison, rows, breaks, ...told }, options.language).flatMap((line) =>
          textWidth(line, size.label) > width ? wrapClauses(line, size.label, width) : [line],
        ),
      }),
    ),
    grid,
  );
}
