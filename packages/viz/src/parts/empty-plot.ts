import type { Part } from "../chart-spec.ts";

/** A plot of nothing: a view has to have a mark, and this one is not seen. */
export const emptyPlot: Part = {
  data: { values: [{}] },
  mark: { type: "rule", opacity: 0, aria: false },
  encoding: { x: { value: 0 }, y: { value: 0 } },
};
