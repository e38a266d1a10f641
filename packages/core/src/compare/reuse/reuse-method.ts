import type { Method } from "../../frame/analysis.ts";
import { MOST_SOURCES } from "./match-places.ts";
import type { ReuseSettings } from "./reuse-options.ts";

/** How shared words were found. */
export const reuseMethod = (settings: ReuseSettings): Method => ({
  id: "text-reuse",
  formula:
    "characters in passages of at least `minimum` Chinese characters that stand alike in another report / Chinese characters; " +
    "counted once each: masked, formula, self, superior, peer, else own",
  source:
    "Greedy maximal matches after Wise (1993), String Similarity via Greedy String Tiling; every string of the shortest length is " +
    "indexed, where Schleimer, Wilkerson and Aiken (2003), Winnowing, take a sample",
  settings: { ...settings, mostSources: MOST_SOURCES },
});
