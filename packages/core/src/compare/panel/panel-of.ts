import type { Readings } from "../../observation/reading.ts";
import type { VintageChoice } from "./choose-vintage.ts";
import { Panel } from "./panel.ts";

/** How a panel begins. */
export interface PanelOptions {
  /** Which version of a report is kept where there are several; the latest where left out. `all` keeps every one. */
  readonly vintage?: VintageChoice;
}

/**
 * Reports of many agencies and years as a panel. Its first step keeps one version of each report; which were set aside, the panel's
 * record says, and `undo` brings them back.
 */
export const panelOf = ({ readings, skipped }: Readings, { vintage = "latest" }: PanelOptions = {}): Panel =>
  new Panel(readings, skipped).chooseVintage(vintage);
