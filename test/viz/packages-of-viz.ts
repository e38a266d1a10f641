import { createRequire } from "node:module";

/** Loads what the viz package depends on, from where it stands. */
export const requireFromViz = createRequire(new URL("../../packages/viz/package.json", import.meta.url));
