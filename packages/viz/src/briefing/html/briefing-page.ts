import type { Briefing } from "../briefing.ts";
import type { PageLinks } from "./page-links.ts";

/** A chart's picture as SVG. */
export type DrawnChart = string;

/** Everything that the parts of one page share while it is written. */
export interface BriefingPage {
  readonly briefing: Briefing;
  readonly links: PageLinks;
  /** By the part that they stand in. */
  readonly charts: ReadonlyMap<string, DrawnChart>;
}
