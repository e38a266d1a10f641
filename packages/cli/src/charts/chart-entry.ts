import type { Readings } from "@fazhi/core";
import type { ChartOptions, ChartSpec } from "@fazhi/viz";
import type { Choice, Taking } from "../choice.ts";

/** The charts of viz, loaded when one is drawn. */
export type Charts = typeof import("@fazhi/viz");

/** One chart as the command offers it. */
export interface ChartEntry extends Taking {
  readonly about: string;
  readonly draw: (
    readings: Readings,
    choice: Choice,
    charts: Charts,
    options: ChartOptions,
  ) => ChartSpec | Promise<ChartSpec>;
}
