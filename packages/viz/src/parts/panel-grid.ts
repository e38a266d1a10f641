import { type ChartOptions, type Part } from "../chart-spec.ts";
import { innerWidth } from "../frame.ts";

const MOST_COLUMNS = 3;
const SPACING = 28;

/** How many panels stand side by side, and how wide each may be with all that is beside its plot. */
export interface PanelGrid {
  readonly columns: number;
  readonly cell: number;
}

/** Panels in a grid behind a gutter; `least` is the width under which a panel cannot be read. */
export function panelGrid(count: number, least: number, gutter: number, options: ChartOptions): PanelGrid {
  const room = innerWidth(options) - gutter;
  const fits = Math.max(1, Math.floor((room + SPACING) / (least + SPACING)));
  const columns = Math.max(1, Math.min(MOST_COLUMNS, count === 4 ? 2 : count, fits));
  return { columns, cell: Math.floor((room - SPACING * (columns - 1)) / columns) };
}

/** The views of the panels as one. */
export const inGrid = (panels: readonly Part[], { columns }: PanelGrid): Part => ({
  columns,
  spacing: SPACING,
  concat: panels,
});
