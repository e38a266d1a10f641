/** `npm run check:newcomer`: what a newcomer does with a fresh copy of these files, and what should come of it. */
import { checkNode } from "./set-up/node-version.mjs";

checkNode();
void import("./newcomer/check-newcomer.mjs").then(({ checkNewcomer }) => checkNewcomer());
