/** `npm test`: set up, then run every test. Arguments go to vitest: `npm test -- test/core`. */
import { checkNode } from "./set-up/node-version.mjs";

checkNode();
void import("./set-up/after-set-up.mjs").then(({ afterSetUp }) =>
  afterSetUp(["node_modules/vitest/vitest.mjs", "run"].concat(process.argv.slice(2))),
);
