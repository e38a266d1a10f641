/** `npm run check:deno`: show a chart, frames and reports in the notebook kernel of Deno, and look at what arrives. */
import { checkNode } from "./set-up/node-version.mjs";

checkNode();
void import("./deno/check-deno.mjs").then(({ checkDeno }) => checkDeno());
